import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allows, allowsNow, policy, type Role, type Verb } from "@/lib/policy/policy";
import { byLink, whoMayDoWhat } from "./who-may-do-what";

const verbs = Object.keys(policy) as Verb[];
const forLinks: ReadonlySet<Verb> = new Set(byLink);
const everyRole: Role[] = ["coordinator", "lead", "facilitator", "member", "person", "self"];

describe("the policy's table", () => {
  it("has the verbs of the product's table and no others", () => {
    expect([...verbs].sort()).toEqual([...Object.keys(whoMayDoWhat), ...byLink].sort());
  });

  it("has one command for each verb, and a verb for each command", () => {
    const recorded = verbsOf(/\b(?:project|seat|network|account|invited|networkInvited)Command\(\s*"([^"]+)"/g);
    // What leaves no trace may be another way of doing what is recorded otherwise.
    const unrecorded = verbsOf(/\bunrecordedCommand\(\s*"([^"]+)"/g).filter((verb) => !recorded.includes(verb));
    expect([...recorded, ...unrecorded].sort()).toEqual([...verbs].sort());
  });

  it.each(["member.expel", "", "toString", "constructor", "__proto__"])("refuses %o to everyone", (verb) => {
    expect(allows(verb as Verb, new Set(everyRole))).toBe(false);
  });

  it.each(verbs)("lets nobody without a role do %s", (verb) => {
    expect(allows(verb, new Set())).toBe(false);
  });
});

describe("in the table of a project", () => {
  const ofProject = verbs.filter(
    (verb) => !/^(project\.start|network\.|account\.|api-token\.)/.test(verb) && !forLinks.has(verb),
  );

  it.each(ofProject)("%s is for those whom the product names, and only for them", (verb) => {
    const roles = ["coordinator", "lead", "facilitator", "member", "self"] as const;
    for (const role of roles) {
      const held = new Set<Role>(role === "self" ? ["member", "self"] : [role]);
      expect(`${role}: ${allows(verb, held)}`).toBe(`${role}: ${whoMayDoWhat[verb]?.[role] === "yes"}`);
    }
  });
});

describe("by the link of an invitation", () => {
  it.each(byLink)("%s is for whoever holds it, and for nobody because of a role", (verb) => {
    expect(allows(verb, new Set(["invited"]))).toBe(true);
    expect(allows(verb, new Set(everyRole))).toBe(false);
  });

  it("nothing else can be done", () => {
    expect(verbs.filter((verb) => allows(verb, new Set(["invited"])))).toEqual([...byLink]);
  });
});

describe("a closed project", () => {
  it("can be reopened by a lead on a decision, takes notes, and lets people settle what was open, and be audited", () => {
    const open = verbs.filter((verb) => allowsNow(verb, { stage: "closed", roles: new Set(everyRole) }));
    expect(open).toEqual([
      "project.change-stage",
      "member.erase-for",
      "promise.keep",
      "invitation.revoke",
      "statement.withdraw",
      "statement.withdraw-for",
      "talk.answer",
      "reminder.stop",
      "calendar.renew",
      "decision.record",
      "decision.supersede",
      "decision.date-review",
      "decision.look-again",
      "decision.set-aside",
      "decision.reply",
      "stance.give",
      "reading.add",
      "reading.correct",
      "reading.take-back",
      "story.tell",
      "story.take-back",
      "reflection.add",
      "reflection.change",
      "ending.write",
      "audit.open",
      "audit.judge",
      "audit.raise-finding",
      "audit.change-finding",
      "audit.look",
      "audit.close-finding",
      "audit.close",
      "finding.reply",
      "finding.reply-for",
      "evidence.export",
      "area.note",
    ]);
  });

  it("gives nobody a role that they have not", () => {
    expect(allowsNow("project.change-stage", { stage: "closed", roles: new Set<Role>(["member"]) })).toBe(false);
  });
});

function verbsOf(calls: RegExp): (string | undefined)[] {
  return globSync("lib/**/*.ts").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(calls)].map(([, verb]) => verb),
  );
}
