import type { z } from "zod";
import { DatabaseError } from "@/db/database-error";
import { type Reader, readerWith } from "@/lib/api-tokens/queries";
import { NotFound } from "@/lib/errors";
import { secondsToWait } from "@/lib/limit-attempts";
import { log } from "@/lib/log";
import type { Endpoint } from "./endpoints";
import { type ProblemStatus, problem } from "./problem";
import { send } from "./send";
import { tokenIn } from "./who-asks";

type Context = { params: Promise<Record<string, string>> };

type Asked<E extends Endpoint> = {
  reader: Reader;
  path: z.output<E["path"]>;
  query: z.output<E["query"]>;
  /** The address of the page after the thing with this key; null when there is none. */
  nextAfter(key: string | number | undefined): string | null;
};

/** A refusal that is an answer: thrown, so that what follows is not done. */
class Refusal extends Error {
  constructor(readonly response: Response) {
    super();
  }
}

/**
 * Answers one address: who asks, how often, whether they may, what for; then what `read` finds, without anything that the
 * endpoint does not declare.
 */
export function answer<E extends Endpoint>(
  endpoint: E,
  read: (asked: Asked<E>) => Promise<z.input<E["answer"]>>,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, { params }) => {
    try {
      const reader = await whoAsks(request, endpoint);
      const asked = { reader, ...whatFor(endpoint, await params, request), nextAfter: following(request) };
      const body = endpoint.answer.parse(await read(asked as Asked<E>));
      return send(request, body, typeof body.next === "string" ? { link: `<${body.next}>; rel="next"` } : {});
    } catch (error) {
      return refusalOf(error);
    }
  };
}

async function whoAsks(request: Request, { scope }: Endpoint): Promise<Reader> {
  const reader = await readerWith(tokenIn(request.headers));
  // One answer for all tokens that do not work: it tells nobody which ones there were.
  if (!reader) refuse(401, { "www-authenticate": bearer });
  const seconds = await secondsToWait("api-token", reader.tokenId);
  if (seconds > 0) refuse(429, { "retry-after": String(seconds) });
  if (!reader.scopes.includes(scope))
    refuse(403, { "www-authenticate": `${bearer}, error="insufficient_scope", scope="${scope}"` });
  return reader;
}

const bearer = 'Bearer realm="Alongside"';

function whatFor(endpoint: Endpoint, params: Record<string, string>, request: Request) {
  const path = endpoint.path.safeParse(params);
  if (!path.success) throw new NotFound();
  const query = endpoint.query.safeParse(onceEach(new URL(request.url).searchParams));
  if (query.success) return { path: path.data, query: query.data };
  const errors = query.error.issues.map(({ path, message, ...issue }) => ({
    name: "keys" in issue ? String(issue.keys) : path.join("."),
    detail: "keys" in issue ? "There is no such parameter here." : message,
  }));
  throw new Refusal(problem(400, { errors }));
}

/** What stands in an address twice is no text, and so is refused. */
function onceEach(sent: URLSearchParams): Record<string, unknown> {
  const names = [...new Set(sent.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = sent.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

function following(request: Request): Asked<Endpoint>["nextAfter"] {
  const { pathname, searchParams } = new URL(request.url);
  return (key) => {
    if (key === undefined) return null;
    const next = new URLSearchParams(searchParams);
    next.set("after", String(key));
    return `${pathname}?${next}`;
  };
}

function refuse(status: ProblemStatus, headers: Record<string, string>): never {
  throw new Refusal(problem(status, { headers }));
}

function refusalOf(error: unknown): Response {
  if (error instanceof Refusal) return error.response;
  if (error instanceof NotFound) return problem(404);
  if (!(error instanceof DatabaseError)) throw error;
  log.error({ error }, "A program could not be answered from the database.");
  return problem(503, { headers: { "retry-after": "30" } });
}
