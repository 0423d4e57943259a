import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { adoptFramework } from "@/lib/framework/adopt-framework";
import { previewVersion } from "@/lib/framework/prepare-version";
import { projectsBehind, stepsTaken } from "@/lib/framework/queries";
import { historyOf } from "@/lib/history/queries";
import { verifyLedger } from "@/lib/ledger/verify";
import { openNetwork } from "@/lib/network/queries";
import { leaveTable } from "@/lib/people/leave-table";
import { pauseMember } from "@/lib/people/pause-member";
import { openProject, type ProjectView } from "@/lib/projects/queries";
import { seatsOnStatements } from "@/lib/statements/queries";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aVersion, publish } from "@/tests/support/framework";
import { workThroughJobs } from "@/tests/support/jobs";
import { aNetwork, aProject, now, type Project, today } from "@/tests/support/network";
import { answerAll, answerAndSign } from "@/tests/support/signing";
import { goTo } from "@/tests/support/stages";
import { freshStanding, storedStanding } from "@/tests/support/standing";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(async () => {
  expect((await verifyLedger(env().ledgerKey)).findings).toEqual([]);
  await dropDatabase();
});

const later = new Date("2026-12-01T09:00:00Z");
const signedSeats = ({ seats }: ProjectView) => seats.filter(({ signed }) => signed).map(({ number }) => number);

/** The seats for which a mail of this kind waits. */
async function mailsTo({ id }: Project, kind: string): Promise<number[]> {
  const jobs = await ownerSql`
    select m.number from pgboss.job j join member m on m.id::text = j.data ->> 'memberId'
    where j.name = 'mail' and j.data ->> 'kind' = ${kind} and m.project_id = ${id} order by m.number`;
  return jobs.map(({ number }) => number);
}

async function signingOf({ id }: Project) {
  const rows = await ownerSql`
    select m.number, s.material_hash, s.asked_at, s.answers from signing s join member m on m.id = s.member_id
    where m.project_id = ${id} order by m.number`;
  return rows.map(({ number, material_hash, asked_at, answers }) => ({
    number,
    materialHash: material_hash,
    askedAt: asked_at,
    answered: answers.length,
  }));
}

/** The lead, the facilitator and the member have signed; the other member has begun. */
async function aSignedProject(about: Parameters<typeof aProject>[0] = {}): Promise<Project> {
  const project = await aProject(about);
  const { slug, lead, facilitator, member, otherMember } = project;
  await answerAndSign(lead, slug, { seat: 1, now });
  await answerAndSign(facilitator, slug, { seat: 2, now });
  await answerAndSign(member, slug, { seat: 3, now });
  await answerAll(otherMember, slug, { seat: 4, now });
  return project;
}

async function workThroughJobsButMails(): Promise<void> {
  await ownerSql`delete from pgboss.job where name = 'mail'`;
  await workThroughJobs();
}

describe("a version of other wording", () => {
  it("reaches every open project, leaves signatures and answers as they are and sends no mail", async () => {
    const project = await aSignedProject();
    const { network, lead, slug } = project;
    const before = await openProject(lead, slug);
    const asked = await signingOf(project);
    await publish(network.coordinator, network.slug);
    expect(await projectsBehind(await openNetwork(network.coordinator, network.slug))).toBe(1);
    await adoptFramework(network.id, later);
    const after = await openProject(lead, slug);
    expect(after.framework.version).toBe(2);
    expect(after.materialHash).toBe(before.materialHash);
    expect(signedSeats(after)).toEqual([1, 2, 3]);
    expect(await signingOf(project)).toEqual(asked);
    expect(await mailsTo(project, "sign-again")).toEqual([]);
    expect(await storedStanding(project.id)).toEqual(await freshStanding(project.id, later));
    const [entry] = (await historyOf(after)).lines;
    expect(entry).toMatchObject({ actor: network.coordinator.name, at: later });
    expect(entry?.deed).toMatch(/newest framework version: its wording changed/);
  });
});

describe("a material version", () => {
  it("asks everyone at the table anew, mails those who had signed, and leaves their signatures to be seen", async () => {
    const project = await aSignedProject();
    const { network, lead, otherMember, slug } = project;
    await pauseMember(lead, slug, 2, {}, now);
    const signatures = await ownerSql`select * from signature where project_id = ${project.id} order by number`;
    const preview = await previewVersion(
      await openNetwork(network.coordinator, network.slug),
      await aVersion(network.coordinator, network.slug),
    );
    await publish(network.coordinator, network.slug, { weight: "material" });
    await adoptFramework(network.id, later);

    const view = await openProject(lead, slug);
    expect(view.materialHash).toBe(view.frameworkHash);
    expect(signedSeats(view)).toEqual([]);
    const asked = { materialHash: view.materialHash, askedAt: later, answered: 0 };
    expect(await signingOf(project)).toEqual([1, 2, 3, 4].map((number) => ({ number, ...asked })));
    expect(await mailsTo(project, "sign-again")).toEqual([1, 2, 3]);
    expect(preview).toMatchObject({ signatures: 3, projects: 1 });
    expect([...(await ownerSql`select * from signature where project_id = ${project.id} order by number`)]).toEqual([
      ...signatures,
    ]);
    const older = (await seatsOnStatements(view)).filter(({ signedOlderAt }) => signedOlderAt !== null);
    expect(older.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect((await historyOf(view)).lines[0]?.deed).toMatch(/everyone is asked to sign again/);
    expect(await storedStanding(project.id)).toEqual(await freshStanding(project.id, later));

    await answerAndSign(otherMember, slug, { seat: 4, now: later });
    expect(signedSeats(await openProject(otherMember, slug))).toEqual([4]);
  });

  it("asks nobody who left, and mails nobody without an address", async () => {
    const project = await aSignedProject();
    const { network, lead, slug } = project;
    await leaveTable(lead, slug, 3, { leftOn: today }, now);
    await ownerSql`update person set email = null where id = ${project.facilitator.personId}`;
    await publish(network.coordinator, network.slug, { weight: "material" });
    await adoptFramework(network.id, later);
    expect((await signingOf(project)).map(({ number }) => number)).toEqual([1, 2, 4]);
    expect(await mailsTo(project, "sign-again")).toEqual([1]);
  });
});

describe("several versions one after the other", () => {
  it("end at the newest, and ask anew where one of them was material", async () => {
    const project = await aSignedProject();
    const { network, lead, slug } = project;
    const { coordinator } = network;
    await publish(coordinator, network.slug, { words: "We will have a culture." });
    await publish(coordinator, network.slug, { words: "We will have one culture.", weight: "material" });
    const second = await openNetwork(coordinator, network.slug);
    await publish(coordinator, network.slug, { words: "We will have one good culture." });
    await adoptFramework(network.id, later);
    const view = await openProject(lead, slug);
    expect(view.framework.version).toBe(4);
    expect(view.materialHash).toBe(second.frameworkHash);
    expect(await mailsTo(project, "sign-again")).toEqual([1, 2, 3]);
    expect((await stepsTaken(view)).map(({ number }) => number)).toEqual([4, 3, 2]);
    const adopted = (await historyOf(view)).lines.filter(({ deed }) => deed.includes("framework version"));
    expect(adopted).toHaveLength(1);
  });

  it("leave alone what is there already: the same again changes nothing", async () => {
    const project = await aSignedProject();
    const { network } = project;
    await publish(network.coordinator, network.slug, { weight: "material" });
    await adoptFramework(network.id, later);
    const [before, jobs] = [await wholeDatabase(), await mailsTo(project, "sign-again")];
    await adoptFramework(network.id, later);
    expect(await wholeDatabase()).toEqual(before);
    expect(await mailsTo(project, "sign-again")).toEqual(jobs);
  });

  it("reach each project once when two workers bring it over at the same moment", async () => {
    const project = await aSignedProject();
    const { network, lead, slug } = project;
    await publish(network.coordinator, network.slug, { weight: "material" });
    await Promise.all([1, 2, 3].map(() => adoptFramework(network.id, later)));
    expect(await mailsTo(project, "sign-again")).toEqual([1, 2, 3]);
    const { lines } = await historyOf(await openProject(lead, slug));
    expect(lines.filter(({ deed }) => deed.includes("framework version"))).toHaveLength(1);
  });
});

describe("an adoption that broke off", () => {
  it("goes on with the projects that are left, and one that cannot be brought over holds up no other", async () => {
    const network = await aNetwork();
    const projects = [
      await aSignedProject({ network }),
      await aSignedProject({ network }),
      await aProject({ network }),
    ];
    const stuck = projects[1];
    if (!stuck) throw new Error("There is no second project.");
    await publish(network.coordinator, network.slug, { weight: "material" });
    await ownerSql.unsafe(
      `alter table project add constraint stuck check (id <> '${stuck.id}' or material_hash = framework_hash and version < 1) not valid`,
    );
    await expect(adoptFramework(network.id, later)).rejects.toThrow(/1 of the network's projects/);
    const reached = async ({ lead, slug }: Project) => (await openProject(lead, slug)).framework.version;
    expect(await Promise.all(projects.map(reached))).toEqual([2, 1, 2]);
    expect(await mailsTo(stuck, "sign-again")).toEqual([]);

    await ownerSql`alter table project drop constraint stuck`;
    await adoptFramework(network.id, later);
    expect(await Promise.all(projects.map(reached))).toEqual([2, 2, 2]);
    expect(await mailsTo(stuck, "sign-again")).toEqual([1, 2, 3]);
  });
});

describe("a closed project", () => {
  it("stays with its version, is not counted, and is brought over once it is reopened", async () => {
    const project = await aSignedProject();
    const { network, lead, slug } = project;
    await goTo({ lead, slug }, "closed", "It is done.");
    const opened = await openNetwork(network.coordinator, network.slug);
    const version = await aVersion(network.coordinator, network.slug);
    expect(await previewVersion(opened, version)).toMatchObject({ signatures: 0, projects: 0 });
    await publish(network.coordinator, network.slug, { weight: "material" });
    await workThroughJobsButMails();
    expect((await openProject(lead, slug)).framework.version).toBe(1);
    expect(await projectsBehind(await openNetwork(network.coordinator, network.slug))).toBe(0);

    await goTo({ lead, slug }, "active", "There is more to do.");
    await workThroughJobsButMails();
    const view = await openProject(lead, slug);
    expect(view.framework.version).toBe(2);
    expect(signedSeats(view)).toEqual([]);
  });
});

describe("what is not in the network", () => {
  it("stays as it is: another network's projects, and what its people see", async () => {
    const [ours, theirs] = [await aSignedProject(), await aSignedProject()];
    const before = await openProject(theirs.lead, theirs.slug);
    await publish(ours.network.coordinator, ours.network.slug, { weight: "material" });
    await adoptFramework(ours.network.id, later);
    expect(await openProject(theirs.lead, theirs.slug)).toEqual(before);
    await expect(openNetwork(theirs.network.coordinator, ours.network.slug)).rejects.toThrow(/not there/);
  });

  it("takes part from the start: a project begun afterwards works with the newest version", async () => {
    const network = await aNetwork();
    await publish(network.coordinator, network.slug);
    const { lead, slug } = await aProject({ network });
    const begun = await openProject(lead, slug);
    expect(begun.framework.version).toBe(2);
    expect(await stepsTaken(begun)).toEqual([]);
    await publish(network.coordinator, network.slug, { words: "We will have a culture.", why: "Shorter." });
    expect(await stepsTaken(begun), "not before it is brought over").toEqual([]);
    await adoptFramework(network.id, later);
    const [step, ...others] = await stepsTaken(await openProject(lead, slug));
    expect(step).toMatchObject({ number: 3, why: "Shorter.", by: network.coordinator.name });
    expect(step?.after.statements[0]?.text).toBe("We will have a culture.");
    expect(step?.before.version).toBe(2);
    expect(others).toEqual([]);
  });
});
