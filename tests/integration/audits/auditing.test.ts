import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeFinding } from "@/lib/audits/change-finding";
import { closeAudit } from "@/lib/audits/close-audit";
import { closeFinding } from "@/lib/audits/close-finding";
import { judge } from "@/lib/audits/judge";
import { lookAtFinding } from "@/lib/audits/look-at-finding";
import { openAudit } from "@/lib/audits/open-audit";
import { auditNumbered, auditsOfProject, changedSince } from "@/lib/audits/queries";
import { raiseFinding } from "@/lib/audits/raise-finding";
import { NotFound, Refused } from "@/lib/errors";
import { addMember } from "@/lib/people/add-member";
import { leaveTable } from "@/lib/people/leave-table";
import { openProject } from "@/lib/projects/queries";
import { startProject } from "@/lib/projects/start-project";
import { aFinding, aJudgement, aLook, anOpening, lookAt, openOne, raiseOne, replyAs } from "@/tests/support/audits";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aNetwork, aPerson, aProject, now, type Project, startedOn, today } from "@/tests/support/network";
import { problemFieldsOf, refusalOf, staleEditOf } from "@/tests/support/refusals";
import { goTo } from "@/tests/support/stages";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const afterTheDay = new Date("2027-01-20T12:00:00Z");
const seen = async ({ lead, slug }: Project) => auditNumbered(await openProject({ ...lead }, slug), 1);

describe("opening an audit", () => {
  it("keeps the evidence: up to which entry of the ledger, and what each rule answered", async () => {
    const project = await aProject();
    const [head] = await ownerSql`select seq::integer, hash from ledger_head where chain_id = ${project.id}`;
    await openOne(project);
    const audit = await seen(project);
    expect(audit).toMatchObject({
      number: 1,
      ...anOpening,
      openedOn: today,
      openedBy: project.network.coordinator.name,
      ledgerSeq: head?.seq,
      ledgerHash: head?.hash,
      stillHeld: true,
      sample: null,
      closedOn: null,
    });
    expect(audit.frozen.statements).toHaveLength(14);
    expect(audit.frozen.statements[3]).toMatchObject({ id: "s04", state: "nothing" });
    expect(audit.frozen.questions).toEqual([]);
    const rules = audit.frozen.areas.flatMap((area) => area.rules);
    expect(rules).toHaveLength(50);
    expect(rules.find(({ id }) => id === "2.1")).toMatchObject({
      answer: "partly",
      statements: ["s04"],
      kind: "essential",
    });
  });

  it("keeps it for good: the project goes on, the audit says what is different since, and its own evidence stays", async () => {
    const project = await aProject();
    await openOne(project);
    const before = await seen(project);
    for (const [place, group] of ["carers", "lived-experience", "professionals", "third-sector"].entries()) {
      await addMember(
        project.lead,
        project.slug,
        { name: `Pat ${place}`, group, role: "member", joinedOn: today },
        now,
      );
    }
    const after = await seen(project);
    expect(after.frozen).toEqual(before.frozen);
    expect([after.ledgerSeq, after.ledgerHash, after.stillHeld]).toEqual([before.ledgerSeq, before.ledgerHash, true]);
    const since = await changedSince(await openProject({ ...project.lead }, project.slug), after);
    expect(since.entries).toBe(4);
    expect(since.changes.find(({ id }) => id === "2.1")).toMatchObject({
      was: { answer: "partly" },
      is: { answer: "met" },
    });
  });

  it("does not count what the audit itself writes down as something that changed", async () => {
    const project = await aProject();
    await raiseOne(project);
    await replyAs(project.member, project, "reply");
    const since = await changedSince(await openProject({ ...project.lead }, project.slug), await seen(project));
    expect(since.entries).toBe(0);
  });

  it("does not make a quiet project look busy in the portfolio", async () => {
    const project = await aProject();
    const lastDeed = async () => {
      const [standing] =
        await ownerSql`select last_deed_on::text as day from project_standing where project_id = ${project.id}`;
      return standing?.day;
    };
    const before = await lastDeed();
    await openOne(project);
    expect(before).toBe(startedOn);
    expect(await lastDeed()).toBe(before);
  });

  it("is refused to a coordinator who has, or had, a seat at that table", async () => {
    const network = await aNetwork();
    const leading = await aPerson(network, "coordinator");
    const project = await aProject({ network, lead: leading });
    await expect(openAudit(leading, project.slug, anOpening, now)).rejects.toThrow(/another coordinator/);
    await openOne(project);
    await expect(judge(leading, project.slug, aJudgement, now)).rejects.toThrow(Refused);
    await expect(raiseFinding(leading, project.slug, aFinding, now)).rejects.toThrow(Refused);
    await expect(closeAudit(leading, project.slug, { audit: 1, conclusion: "Fine." }, now)).rejects.toThrow(Refused);
    const other = await aProject({ network });
    const seat = { name: leading.name, group: "carers", role: "member", joinedOn: today };
    const number = await addMember(other.lead, other.slug, seat, now);
    await ownerSql.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`update member set person_id = ${leading.personId} where project_id = ${other.id} and number = ${number}`;
    });
    await leaveTable(other.lead, other.slug, number, { leftOn: today }, now);
    await expect(openAudit(leading, other.slug, anOpening, now)).rejects.toThrow(Refused);
  });

  it("is open to one at a time, also when two coordinators press at once; the next has the next number", async () => {
    const project = await aProject();
    const { network, slug } = project;
    const other = await aPerson(network, "coordinator");
    const both = await Promise.allSettled(
      [network.coordinator, other].map((actor) => openAudit(actor, slug, anOpening, now)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await closeAudit(other, slug, { audit: 1, conclusion: "All is well." }, now);
    await expect(openAudit(other, slug, anOpening, now)).resolves.toMatchObject({ number: 2 });
    const listed = await auditsOfProject(await openProject({ ...project.lead }, slug));
    expect(listed.map(({ number, closedOn }) => [number, closedOn])).toEqual([
      [2, null],
      [1, today],
    ]);
  });

  it("is for the coordinators of that network: for another's the project is not there", async () => {
    const project = await aProject();
    const stranger = (await aNetwork()).coordinator;
    await expect(openAudit(stranger, project.slug, anOpening, now)).rejects.toThrow(NotFound);
    await openOne(project);
    await expect(judge(stranger, project.slug, aJudgement, now)).rejects.toThrow(NotFound);
  });

  it("can happen to a project that is closed, or takes a break, with everything that follows", async () => {
    for (const stage of ["paused", "closed"] as const) {
      const project = await aProject();
      await goTo(project, "active");
      await goTo(project, stage);
      await raiseOne(project);
      await judge(project.network.coordinator, project.slug, aJudgement, now);
      await replyAs(project.member, project, "done");
      await lookAt(project, "effective");
      const end = { audit: 1, finding: 1, as: "effective", why: "It is done.", steps: 2 };
      await closeFinding(project.network.coordinator, project.slug, end, now);
      await closeAudit(project.network.coordinator, project.slug, { audit: 1, conclusion: "Done." }, now);
      expect(await seen(project)).toMatchObject({ closedOn: today, findings: [{ state: "effective" }] });
    }
  });
});

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
    await closeAudit(coordinator, project.slug, { audit: 1, conclusion: "All is well." }, now);
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
    await expect(close({ goAhead: "on" })).rejects.toThrow(/still has time to answer finding 1/);
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

  it("says in words what stands in the way", async () => {
    const project = await aProject();
    await raiseOne(project);
    const end = { audit: 1, finding: 1, as: "effective", why: "Done.", steps: 0 };
    const refusal = await refusalOf(closeFinding(project.network.coordinator, project.slug, end, now));
    expect(String(refusal)).toContain("Look again first");
  });
});

describe("another project’s audit of the same number", () => {
  it("is another, for the same coordinator", async () => {
    const network = await aNetwork();
    const [one, other] = [await aProject({ network }), await aProject({ network })];
    await raiseOne(one);
    await openOne(other);
    await expect(lookAtFinding(network.coordinator, other.slug, aLook, now)).rejects.toThrow(NotFound);
    await expect(auditNumbered(await openProject({ ...other.lead }, other.slug), 2)).rejects.toThrow(NotFound);
  });

  it("is out of sight for someone who leads another project", async () => {
    const project = await aProject();
    const slug = await startProject(
      project.lead,
      project.network.slug,
      { title: "Other", startedOn, ownGroup: "carers" },
      now,
    );
    await openAudit(project.network.coordinator, slug, anOpening, now);
    await expect(openProject(project.member, slug)).rejects.toThrow(NotFound);
  });
});
