import { globSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { apiDocument } from "@/lib/api/document";
import { endpoints } from "@/lib/api/endpoints";
import { scopes } from "@/lib/api-tokens/words";

describe("the document of the API", () => {
  const document = apiDocument();

  it("is OpenAPI 3.1", async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    expect(document.openapi).toBe("3.1.0");
  });

  it("names every route that there is, and there is a route for everything that it names", () => {
    const routes = globSync("app/api/v1/{networks,projects}/**/route.ts").map((file) =>
      file
        .replace(/^app\/api\/v1/, "")
        .replace(/\/route\.ts$/, "")
        .replaceAll("[", "{")
        .replaceAll("]", "}"),
    );
    expect(Object.keys(document.paths ?? {}).toSorted()).toEqual(routes.toSorted());
    expect(globSync("app/api/v1/**/route.ts")).toHaveLength(routes.length + 2);
  });

  it("lets nothing leave that is not declared", () => {
    const text = JSON.stringify(document);
    expect(text).toContain('"additionalProperties":false');
    expect(text).not.toMatch(/"additionalProperties":(?!false)/);
  });

  it("has something to read for each thing that a token may read", () => {
    expect([...new Set(Object.values(endpoints).map(({ scope }) => scope))].toSorted()).toEqual([...scopes].toSorted());
  });
});
