import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeFinding } from "@/lib/audits/change-finding";
import { closeAudit } from "@/lib/audits/close-audit";
import { closeFinding } from "@/lib/audits/close-finding";
import { judge } from "@/lib/audits/judge";
import { lookAtFinding } from "@/lib/audits/look-at-finding";
import { auditNumbered } from "@/lib/audits/queries";
import { raiseFinding } from "@/lib/audits/raise-finding";
import { NotFound, Refused } from "@/lib/errors";
import { openProject } from "@/lib/projects/queries";
import { aFinding, aJudgement, aLook, openOne, raiseOne, replyAs } from "@/tests/support/audits";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aPerson, aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, refusalOf, staleEditOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const afterTheDay = new Date("2027-01-20T12:00:00Z");
const seen = async ({ lead, slug }: Project) => auditNumbered(await openProject({ ...lead }, slug), 1);

describe("a judgement", () => {
  it("stands beside the machine’s answers, once for each area and statement, and is said anew", async () => {
    const project = await aProject();
    const { coordinator } = project.network;
    await openOne(project);
    await judge(coordinator, project.slug, aJudgement, now);
    await judge(coordinator, project.slug, { ...aJudgement, subject: "s14", verdict: "good-practice" }, now);
    await judge(coordinator, project.slug, { ...aJudgement, verdict: "upheld", version: 1 }, now);
    expect((await seen(project)).judgements).toMatchObject([
      { subject: "people", verdict: "upheld", version: 2 },
      { subject: "s14", verdict: "good-practice", version: 1 },
    ]);
  });

  it("tells the second of two coordinators what the first has said", async () => {
    const project = await aProject();
    const other = await aPerson(project.network, "coordinator");
    await openOne(project);
    await judge(other, project.slug, aJudgement, now);
    const mine = judge(project.network.coordinator, project.slug, { ...aJudgement, verdict: "upheld" }, now);
    const stale = await staleEditOf(mine);
    expect(stale.message).toContain(other.name);
    expect(stale.changes).toContainEqual({ label: "Judgement", removed: [], added: ["Not upheld"] });
  });

  it.each<[string, object, string[]]>([
    ["nothing at all", { audit: 1 }, ["subject", "verdict", "explained", "version"]],
    ["something that is no area and no statement", { ...aJudgement, subject: "s99" }, ["subject"]],
    ["a judgement that is none", { ...aJudgement, verdict: "guilty" }, ["verdict"]],
    ["no words", { ...aJudgement, explained: " … " }, ["explained"]],
  ])("is refused with %s", async (_what, input, fields) => {
    const project = await aProject();
    await openOne(project);
    expect(await problemFieldsOf(judge(project.network.coordinator, project.slug, input, now))).toEqual(fields);
  });
});

describe("raising a finding", () => {
  it.each<[string, object, string[]]>([
    ["nothing at all", {}, ["subject", "kind", "seen"]],
    ["a kind that is none", { ...aFinding, kind: "crime" }, ["kind"]],
    ["nothing that is asked", { ...aFinding, asked: "" }, ["asked"]],
    ["no day", { ...aFinding, dueOn: "" }, ["dueOn"]],
    ["a day that gives no time", { ...aFinding, dueOn: today }, ["dueOn"]],
    ["a day that is none", { ...aFinding, dueOn: "2027-02-30" }, ["dueOn"]],
    ["a record of no number", { ...aFinding, recordNumber: "" }, ["recordNumber"]],
    ["a number of no record", { ...aFinding, recordKind: "" }, ["recordKind"]],
    ["a kind of record that is none", { ...aFinding, recordKind: "person" }, ["recordKind"]],
    ["a decision that is not there", { ...aFinding, recordKind: "decision", recordNumber: "7" }, ["recordNumber"]],
    ["an entry that has not come", { ...aFinding, recordNumber: "999" }, ["recordNumber"]],
    ["a number larger than any", { ...aFinding, recordNumber: "99999999999" }, ["recordNumber"]],
    ["too many words", { ...aFinding, seen: "x".repeat(2001), asked: "x".repeat(2001) }, ["seen", "asked"]],
    ["no kind and half a record", { ...aFinding, kind: "", recordNumber: "" }, ["kind", "recordNumber"]],
    ["no words at all", { ...aFinding, seen: "", asked: "", dueOn: "" }, ["seen", "asked", "dueOn"]],
    [
      "no such subject, record or time",
      { ...aFinding, subject: "s99", recordNumber: "999", dueOn: today },
      ["subject", "recordNumber", "dueOn"],
    ],
  ])("is refused with %s", async (_what, input, fields) => {
    const project = await aProject();
    await openOne(project);
    const raise = raiseFinding(project.network.coordinator, project.slug, { ...input, audit: 1 }, now);
    expect(await problemFieldsOf(raise)).toEqual(fields);
  });

  it("on something good asks nothing, and waits for nobody", async () => {
    const project = await aProject();
    await openOne(project);
    const strength = { ...aFinding, kind: "strength", asked: "", dueOn: "" };
    await raiseFinding(project.network.coordinator, project.slug, strength, now);
    expect((await seen(project)).findings).toMatchObject([{ kind: "strength", dueOn: null, state: "noted" }]);
  });

  it("needs an audit that is there, and open", async () => {
    const project = await aProject();
    const { coordinator } = project.network;
    await expect(raiseFinding(coordinator, project.slug, aFinding, now)).rejects.toThrow(NotFound);
    await openOne(project);
    await closeAudit(coordinator, project.slug, { audit: 1, conclusion: "All is well.", goAhead: "on" }, now);
    await expect(raiseFinding(coordinator, project.slug, aFinding, now)).rejects.toThrow(Refused);
    await expect(judge(coordinator, project.slug, aJudgement, now)).rejects.toThrow(Refused);
    await expect(closeAudit(coordinator, project.slug, { audit: 1, conclusion: "Again." }, now)).rejects.toThrow(
      Refused,
    );
  });

  it("tells the second of two coordinators who change it what changed, and keeps neither over the other unseen", async () => {
    const project = await aProject();
    const other = await aPerson(project.network, "coordinator");
    await raiseOne(project);
    const change = { ...aFinding, finding: 1, version: 1 };
    await changeFinding(other, project.slug, { ...change, asked: "Ask two charities." }, now);
    const stale = await staleEditOf(
      changeFinding(project.network.coordinator, project.slug, { ...change, seen: "One seat is empty." }, now),
    );
    expect(stale).toMatchObject({
      version: 2,
      changes: [{ label: "What is asked", removed: [aFinding.asked], added: ["Ask two charities."] }],
    });
    await expect(
      changeFinding(other, project.slug, { ...change, asked: "Ask two charities.", version: 2 }, now),
    ).rejects.toThrow("Nothing was changed");
  });

  it("keeps its words once the table has said something to them", async () => {
    const project = await aProject();
    await raiseOne(project);
    await replyAs(project.member, project, "reply");
    const change = { ...aFinding, finding: 1, version: 1, seen: "Something else." };
    await expect(changeFinding(project.network.coordinator, project.slug, change, now)).rejects.toThrow(Refused);
  });

  it("can be said in other words also when its day has passed meanwhile", async () => {
    const project = await aProject();
    await raiseOne(project);
    const change = { ...aFinding, finding: 1, version: 1, seen: "One seat is empty." };
    await changeFinding(project.network.coordinator, project.slug, change, afterTheDay);
    expect((await seen(project)).findings).toMatchObject([{ seen: "One seat is empty.", dueOn: aFinding.dueOn }]);
  });
});

describe("looking again and closing", () => {
  it("answers what was read: a word that came meanwhile is told first", async () => {
    const project = await aProject();
    const { coordinator } = project.network;
    await raiseOne(project);
    await replyAs(project.member, project, "dispute");
    const stale = await staleEditOf(lookAtFinding(coordinator, project.slug, aLook, now));
    expect(stale).toMatchObject({ field: "steps", version: 1 });
    expect(stale.message).toContain(project.member.name);
    const end = { audit: 1, finding: 1, as: "taken-back", why: "I was wrong.", steps: 0 };
    expect((await staleEditOf(closeFinding(coordinator, project.slug, end, now))).field).toBe("steps");
    await closeFinding(coordinator, project.slug, { ...end, steps: 1 }, now);
    await expect(lookAtFinding(coordinator, project.slug, { ...aLook, steps: 1 }, now)).rejects.toThrow(Refused);
    await expect(replyAs(project.member, project, "reply")).rejects.toThrow(Refused);
  });

  it("of an audit waits while the table still has time, and asks before it leaves something open", async () => {
    const project = await aProject();
    const close = (more: object, when = now) =>
      closeAudit(project.network.coordinator, project.slug, { audit: 1, conclusion: "It is so.", ...more }, when);
    await raiseOne(project);
    await expect(close({ goAhead: "on" })).rejects.toThrow(/time to answer finding 1, until 15 January 2027/);
    expect(await problemFieldsOf(close({}, afterTheDay))).toEqual(["goAhead"]);
    await replyAs(project.member, project, "dispute");
    await close({ goAhead: "on" });
    expect(await seen(project)).toMatchObject({
      conclusion: "It is so.",
      closedBy: project.network.coordinator.name,
      findings: [{ state: "disputed", closedOn: null, steps: [{ by: "table", as: "dispute" }] }],
    });
    await expect(replyAs(project.member, project, "reply")).rejects.toThrow(Refused);
  });

  it("of an audit asks before it is closed with nothing judged and nothing found, once the form has said so", async () => {
    const project = await aProject();
    const close = (more: object) =>
      closeAudit(project.network.coordinator, project.slug, { audit: 1, conclusion: "It is so.", ...more }, now);
    await openOne(project);
    expect(await problemFieldsOf(close({}))).toEqual(["goAhead"]);
    await close({ goAhead: "on" });
    expect(await seen(project)).toMatchObject({ closedOn: today, judgements: [] });
  });

  it("of an audit does not ask when something was judged", async () => {
    const project = await aProject();
    const { coordinator } = project.network;
    await openOne(project);
    await judge(coordinator, project.slug, aJudgement, now);
    await closeAudit(coordinator, project.slug, { audit: 1, conclusion: "It is so." }, now);
    expect(await seen(project)).toMatchObject({ closedOn: today });
  });

  it("says in words what stands in the way", async () => {
    const project = await aProject();
    await raiseOne(project);
    const end = { audit: 1, finding: 1, as: "effective", why: "Done.", steps: 0 };
    const refusal = await refusalOf(closeFinding(project.network.coordinator, project.slug, end, now));
    expect(String(refusal)).toContain("Look again first");
  });
});
