import { createDocument, type ZodOpenApiObject } from "zod-openapi";
import { scopeWords } from "@/lib/api-tokens/words";
import { type Endpoint, endpoints } from "./endpoints";
import { problems } from "./problem";
import { Problem } from "./problem-answer";

/** What every address can refuse with. 405 is for methods that are no part of the document. */
const refusals = Object.fromEntries(
  Object.entries(problems)
    .filter(([status]) => status !== "405")
    .map(([status, { title, detail }]) => [
      status,
      {
        id: title.replaceAll(" ", ""),
        description: detail,
        content: { "application/problem+json": { schema: Problem } },
      },
    ]),
);

const inHeader = {
  ETag: { description: "The tag of this content, to send as If-None-Match next time.", schema: { type: "string" } },
} as const;

const ifNoneMatch = {
  name: "If-None-Match",
  in: "header",
  required: false,
  description: "The ETag of what you have already: unchanged, the answer is 304.",
  schema: { type: "string" },
} as const;

function operationOf({ summary, scope, path, query, answer }: Endpoint) {
  const isList = "next" in answer.shape;
  const link = { Link: { description: 'The next page, as rel="next".', schema: { type: "string" } } } as const;
  return {
    get: {
      summary,
      description: `A token needs “${scopeWords[scope]}”.`,
      tags: [scope],
      security: [{ token: [] }],
      parameters: [ifNoneMatch],
      requestParams: { path, query },
      responses: {
        200: {
          description: summary,
          headers: { ...inHeader, ...(isList ? link : {}) },
          content: { "application/json": { schema: answer } },
        },
        304: { description: "Nothing has changed." },
        ...refusals,
      },
    },
  };
}

/** The description of the whole API that programs read (OpenAPI 3.1), made from what the routes themselves check by. */
export function apiDocument() {
  return createDocument(described(), { override: ({ jsonSchema }) => withoutNoise(jsonSchema) });
}

/** That a whole number is one that a computer can count to goes without saying. */
function withoutNoise(schema: { minimum?: number; maximum?: number }): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

function described(): ZodOpenApiObject {
  return {
    openapi: "3.1.0",
    info: {
      title: "Alongside",
      version: "1",
      description:
        "What coordinators of a network read on pages, for their own programs. Read-only. Days are those of the network.",
    },
    servers: [{ url: "/api/v1" }],
    tags: Object.entries(scopeWords).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(Object.entries(endpoints).map(([address, endpoint]) => [address, operationOf(endpoint)])),
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "A token of your own, from /account/tokens." },
      },
    },
  };
}
