import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeAudit } from "@/lib/audits/close-audit";
import { closeFinding } from "@/lib/audits/close-finding";
import { judge } from "@/lib/audits/judge";
import { lookAtFinding } from "@/lib/audits/look-at-finding";
import { openAudit } from "@/lib/audits/open-audit";
import { auditNumbered, auditsOfProject, changedSince } from "@/lib/audits/queries";
import { raiseFinding } from "@/lib/audits/raise-finding";
import { NotFound, Refused } from "@/lib/errors";
import { exportPack } from "@/lib/evidence/export-pack";
import { addMember } from "@/lib/people/add-member";
import { leaveTable } from "@/lib/people/leave-table";
import { openProject } from "@/lib/projects/queries";
import { startProject } from "@/lib/projects/start-project";
import { aFinding, aJudgement, aLook, anOpening, lookAt, openOne, raiseOne, replyAs } from "@/tests/support/audits";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aNetwork, aPerson, aProject, now, type Project, startedOn, today } from "@/tests/support/network";
import { withInitials } from "@/tests/support/packs";
import { goTo } from "@/tests/support/stages";

beforeAll(freshDatabase);
afterAll(dropDatabase);

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

  it("does not make a quiet project look busy in the portfolio, nor does taking a copy", async () => {
    const project = await aProject();
    const lastDeed = async () => {
      const [standing] =
        await ownerSql`select last_deed_on::text as day from project_standing where project_id = ${project.id}`;
      return standing?.day;
    };
    const before = await lastDeed();
    await openOne(project);
    await exportPack(project.network.coordinator, project.slug, withInitials, now);
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
    await closeAudit(other, slug, { audit: 1, conclusion: "All is well.", goAhead: "on" }, now);
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
      await closeAudit(
        project.network.coordinator,
        project.slug,
        { audit: 1, conclusion: "Done.", goAhead: "on" },
        now,
      );
      expect(await seen(project)).toMatchObject({ closedOn: today, findings: [{ state: "effective" }] });
    }
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
