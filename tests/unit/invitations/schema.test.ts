import { describe, expect, it } from "vitest";
import { parseInput } from "@/lib/commands/pipeline";
import { InvalidInput } from "@/lib/errors";
import { AcceptInvitation, SendInvitation } from "@/lib/invitations/schema";

const pat = { name: "Pat Hamon", email: "pat@example.org" };

function problems(schema: typeof SendInvitation | typeof AcceptInvitation, input: unknown): string[] {
  try {
    parseInput(schema, input);
    return [];
  } catch (error) {
    if (error instanceof InvalidInput) return error.problems.map(({ name }) => name);
    throw error;
  }
}

describe("an invitation", () => {
  it.each<[string, object, string[]]>([
    ["a name and an address", {}, []],
    ["a group that the inviter expects", { group: "carers" }, []],
    ["a seat instead of a name", { name: "", seat: 5 }, []],
    ["no name", { name: " " }, ["name"]],
    ["half an address", { email: "pat@" }, ["email"]],
    ["an address without end", { email: `${"x".repeat(250)}@example.org` }, ["email"]],
    ["a role that is none", { role: "coordinator" }, ["role"]],
    ["a seat that is no number", { seat: "5" }, ["seat"]],
    ["all of it wrong, said in the order of the form", { name: "", email: "", role: "" }, ["name", "email", "role"]],
  ])("with %s", (_what, about, wrong) => {
    expect(problems(SendInvitation, { ...pat, ...about })).toEqual(wrong);
  });

  it("gives membership unless it says more", () => {
    expect(SendInvitation.parse(pat)).toMatchObject({ role: "member", group: "", asks: "" });
  });
});

describe("an answer to it", () => {
  it.each<[string, object, string[]]>([
    ["a name and a group", { name: "Pat", group: "carers" }, []],
    ["neither, for a seat that is theirs already", {}, []],
    ["a name without end", { name: "x".repeat(81) }, ["name"]],
    ["a name of signs alone", { name: "---" }, ["name"]],
    ["a group that is not text", { group: ["carers"] }, ["group"]],
  ])("with %s", (_what, answer, wrong) => {
    expect(problems(AcceptInvitation, answer)).toEqual(wrong);
  });
});
