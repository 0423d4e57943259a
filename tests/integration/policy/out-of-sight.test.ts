import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renameAccount } from "@/lib/accounts/rename-account";
import { NotFound } from "@/lib/errors";
import { openNetwork, openNetworkAsCoordinator } from "@/lib/network/queries";
import { leaveTable } from "@/lib/people/leave-table";
import { pauseMember } from "@/lib/people/pause-member";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { everyCommand, verbsOfProject } from "@/tests/support/every-command";
import { aNetwork, aPerson, aProject, now, type Project, today } from "@/tests/support/network";
import { refusalOf } from "@/tests/support/refusals";
import { tracesInDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe("a project of the same network at whose table one does not sit", () => {
  let project: Project;
  let neighbour: Project;
  beforeAll(async () => {
    project = await aProject();
    neighbour = await aProject({ network: project.network });
  });

  it.each(verbsOfProject)("is not there for %s, whoever one is at one's own table", async (verb) => {
    const before = await tracesInDatabase();
    for (const actor of [neighbour.lead, neighbour.facilitator, neighbour.member]) {
      expect(await refusalOf(everyCommand[verb].attempt(actor, project))).toBeInstanceOf(NotFound);
    }
    expect(await tracesInDatabase()).toEqual(before);
  });

  it("cannot be opened", async () => {
    await expect(openProject(neighbour.lead, project.slug)).rejects.toThrow(NotFound);
  });

  it("looks like one that never was", async () => {
    const unseen = await refusalOf(openProject(neighbour.lead, project.slug));
    const missing = await refusalOf(openProject(neighbour.lead, "there-is-no-such-project"));
    expect(unseen).toEqual(missing);
  });
});

describe("a seat", () => {
  it.each([0, -1, 99, 1.5, Number.NaN, 3e9, -3e9])("with the number %d is not there", async (number) => {
    const { lead, slug } = await aProject();
    await expect(pauseMember(lead, slug, number, {}, now)).rejects.toThrow(NotFound);
  });
});

describe("roles are read from the database each time", () => {
  it("someone who left the table does not see the project any more", async () => {
    const { member, lead, slug } = await aProject();
    expect((await openProject(member, slug)).ownSeat).toBe(3);
    await leaveTable(lead, slug, 3, { leftOn: today }, now);
    await expect(openProject(member, slug)).rejects.toThrow(NotFound);
    await expect(pauseMember(member, slug, 3, {}, now)).rejects.toThrow(NotFound);
  });

  it("a coordinator who is one no more sees neither projects nor portfolio", async () => {
    const project = await aProject();
    const coordinator = await aPerson(project.network, "coordinator");
    expect([...(await openProject(coordinator, project.slug)).roles]).toEqual(["coordinator"]);
    await ownerSql.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`update network_person set role = 'person' where person_id = ${coordinator.personId}`;
    });
    await expect(openProject(coordinator, project.slug)).rejects.toThrow(NotFound);
    await expect(openNetworkAsCoordinator(coordinator, project.network.slug)).rejects.toThrow(NotFound);
  });

  it("the coordinator of another network sees nothing of this one", async () => {
    const { slug, network } = await aProject();
    const { coordinator } = await aNetwork();
    await expect(openProject(coordinator, slug)).rejects.toThrow(NotFound);
    await expect(openNetwork(coordinator, network.slug)).rejects.toThrow(NotFound);
  });
});

it("an account that is not there renames nobody", async () => {
  const nobody = { personId: "00000000-0000-4000-8000-000000000000", name: "Nobody", signedInBy: "link" as const };
  await expect(renameAccount(nobody, { name: "Somebody" })).rejects.toThrow(NotFound);
});
