import { describe, expect, it } from "vitest";
import { mayLookAfter, requireLookingAfter, whoLooksAfter } from "@/lib/actions/rules";
import { Refused } from "@/lib/errors";
import type { Role } from "@/lib/policy/policy";

const ana = { name: "Ana", hasLeft: false };
const gone = { name: "Ana", hasLeft: true };
const as = (role: Role, isOwn = false) => ({ roles: new Set([role]), isOwn });

describe("who looks after an action", () => {
  it.each<[string, Parameters<typeof mayLookAfter>[0], Parameters<typeof mayLookAfter>[1], boolean]>([
    ["a member, someone else's", ana, as("member"), false],
    ["a coordinator, someone's", ana, as("coordinator"), false],
    ["a member, their own", ana, as("member", true), true],
    ["a lead, someone else's", ana, as("lead"), true],
    ["a facilitator, someone else's", ana, as("facilitator"), true],
    ["a member, nobody's", null, as("member"), true],
    ["a member, that of someone who left", gone, as("member"), true],
  ])("%s", (_, owner, towards, answer) => {
    expect(mayLookAfter(owner, towards)).toBe(answer);
  });

  it("says whose it is when it refuses", () => {
    expect(() => requireLookingAfter(ana, as("member"))).toThrow(new Refused([whoLooksAfter(ana)]));
    expect(whoLooksAfter(ana)).toBe(
      "Ana does this. Ana, a lead or a facilitator can change it, or say that it is done.",
    );
    expect(whoLooksAfter(gone)).toBe("Anyone with a seat at this table can do this.");
  });
});
