import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { giveStance } from "@/lib/decisions/give-stance";
import { lookAgain } from "@/lib/decisions/look-again";
import { differenceBetween, openDecision } from "@/lib/decisions/queries";
import { reply } from "@/lib/decisions/reply";
import { setAside } from "@/lib/decisions/set-aside";
import { supersedeDecision } from "@/lib/decisions/supersede-decision";
import type { InvalidInput } from "@/lib/errors";
import { addMember } from "@/lib/people/add-member";
import { correctMember } from "@/lib/people/correct-member";
import { pauseMember } from "@/lib/people/pause-member";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aDecision, decide } from "@/tests/support/decisions";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, refusalOf } from "@/tests/support/refusals";
import { factsOf, ruleOf } from "@/tests/support/standing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const withoutLived = { stances: { seat1: "agree", seat2: "agree", seat3: "agree" }, reviewOn: "2027-01-12" };
const supersede = (about: object = {}, actor = project.lead) =>
  supersedeDecision(actor, project.slug, { ...aDecision, decision: 1, as: "correction", version: 1, ...about }, now);
const look = async (number: number) => openDecision(await openProject({ ...project.lead }, project.slug), number);
const rowOf = async (number: number) => {
  const [row] = await ownerSql`select * from decision where project_id = ${project.id} and number = ${number}`;
  return row;
};

describe("the stamp", () => {
  it("is not taken off by writing down that those who were missing agreed", async () => {
    await decide(project, withoutLived);
    expect(await problemFieldsOf(supersede())).toEqual(["reviewOn"]);
    await supersede({ reviewOn: "2027-01-12" });
    expect((await look(2)).madeWithout).toEqual(["lived-experience"]);
    expect((await rowOf(2))?.groups_took_part).toEqual(["carers", "professionals", "third-sector"]);
    expect((await ruleOf(project, "7.3")).answer).toBe("partly");
  });

  it("is not taken off by what someone says of themselves later", async () => {
    await decide(project, withoutLived);
    await giveStance(project.otherMember, project.slug, { decision: 1, stance: "agree", version: 1 }, now);
    await supersede({ reviewOn: "2027-01-12", title: "We meet in the park" });
    expect((await look(2)).madeWithout).toEqual(["lived-experience"]);
    expect((await rowOf(2))?.groups_took_part).not.toContain("lived-experience");
  });

  it("is not taken off by another day, on which the group had no seat, nor by another group for a seat", async () => {
    await decide(project, { ...withoutLived, kind: "other" });
    const { lead, slug, otherMember } = project;
    await correctMember(lead, slug, 4, { name: otherMember.name, group: "carers", joinedOn: today, version: 1 }, now);
    await supersede({ ...withoutLived, decidedOn: "2026-11-20" });
    expect(await rowOf(2)).toMatchObject({
      made_without: ["lived-experience"],
      groups_at_table: ["carers", "lived-experience", "professionals", "third-sector"],
    });
  });

  it("can grow, and does not by a group that came to the framework later", async () => {
    await decide(project, withoutLived);
    await supersede({ reviewOn: "2027-01-12", stances: { seat1: "agree", seat2: "agree" } });
    expect((await rowOf(2))?.made_without).toHaveLength(2);
    const other = await aProject();
    await decide(other);
    await ownerSql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`update decision set groups_at_table = '{carers,professionals}', groups_took_part = '{carers,professionals}'
        where project_id = ${other.id}`;
    });
    await supersedeDecision(
      other.lead,
      other.slug,
      { ...aDecision, decision: 1, as: "correction", version: 1, stances: { seat1: "agree", seat3: "agree" } },
      now,
    );
    const [kept] = await ownerSql`select made_without from decision where project_id = ${other.id} and number = 2`;
    expect(kept?.made_without).toEqual([]);
  });

  it("is found anew for a new look", async () => {
    await decide(project, withoutLived);
    await supersede({ as: "new-look" });
    expect((await look(2)).madeWithout).toEqual([]);
  });
});

describe("how people stood", () => {
  it("stays with the group that they had then", async () => {
    await decide(project);
    const { lead, slug, otherMember } = project;
    const inAnother = { name: otherMember.name, group: "carers", joinedOn: "2026-11-01", version: 1 };
    await correctMember(lead, slug, 4, inAnother, now);
    await supersede();
    expect((await look(2)).stances[3]).toMatchObject({ number: 4, group: "lived-experience" });
  });

  it("stays as they said it, also when the form leaves it out", async () => {
    await pauseMember(project.otherMember, project.slug, 4, {}, now);
    await decide(project, withoutLived);
    const against = { decision: 1, stance: "object", reason: "Too far.", version: 0 };
    await giveStance(project.otherMember, project.slug, against, now);
    const there = { ...withoutLived, dissentNone: undefined, dissent: "It is far for some." };
    await supersede(there);
    expect((await look(2)).stances[3]).toMatchObject({ stance: "object", reason: "Too far.", givenOn: today });
    const before = { ...there, decision: 2, decidedOn: "2026-10-01" };
    await ownerSql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`update member set joined_on = '2026-11-01' where project_id = ${project.id} and number = 4`;
    });
    expect(((await refusalOf(supersede(before))) as InvalidInput).problems).toEqual([
      {
        name: "decidedOn",
        message: `${project.otherMember.name} said how they stand, and had no seat here on that day.`,
      },
    ]);
  });

  it("goes with the dissent: nobody writes none beside an objection that someone gave themselves", async () => {
    await decide(project);
    const against = { decision: 1, stance: "object", reason: "Too far.", version: 1 };
    await giveStance(project.otherMember, project.slug, against, now);
    const { seat4: _, ...others } = aDecision.stances;
    expect(await problemFieldsOf(supersede({ stances: others }))).toEqual(["dissentNone"]);
  });
});

describe("what came afterwards", () => {
  it("goes over to the correction: set aside it stays set aside", async () => {
    const { lead, slug } = project;
    await decide(project);
    await setAside(lead, slug, { decision: 1, on: today, by: "The board", version: 1 }, now);
    await reply(lead, slug, { decision: 1, reply: "We disagree.", version: 2 }, now);
    await supersede({ version: 3 });
    expect(await look(2)).toMatchObject({ setAsideOn: today, setAsideBy: "The board", setAsideReply: "We disagree." });
    expect((await factsOf(project.id)).decisions).toMatchObject([{ setAside: { hasReason: false } }]);
    expect(await differenceBetween(await openProject({ ...lead }, slug), 1, 2)).toEqual([]);
    await supersede({ decision: 2, as: "new-look" });
    expect((await look(3)).setAsideOn).toBeNull();
  });

  it("keeps what was seen when they looked again, unless another day is set", async () => {
    const { lead, slug } = project;
    await decide(project, { decidedOn: "2026-11-01", reviewOn: "2026-11-20" });
    await lookAgain(lead, slug, { decision: 1, lookedOn: "2026-11-20", note: "It is fine.", version: 1 }, now);
    const asBefore = { decidedOn: "2026-11-01", reviewOn: "2026-11-20" };
    await supersede({ ...asBefore, version: 2 });
    expect(await look(2)).toMatchObject({ lookedAgainOn: "2026-11-20", lookedAgainNote: "It is fine." });
    await supersede({ ...asBefore, decision: 2, reviewOn: "2027-02-01" });
    expect(await look(3)).toMatchObject({ lookedAgainOn: null, lookedAgainNote: "It is fine." });
  });
});

it("is no day before the decision that a new look takes the place of", async () => {
  await decide(project, { decidedOn: "2026-11-20" });
  expect(await problemFieldsOf(supersede({ as: "new-look", decidedOn: "2026-11-19" }))).toEqual(["decidedOn"]);
  await supersede({ decidedOn: "2026-11-19" });
});

it("is not open to a seat of someone who came since, with a day further back", async () => {
  await decide(project, { ...withoutLived, decidedOn: "2026-11-20" });
  await addMember(
    project.lead,
    project.slug,
    { name: "Noor", group: "lived-experience", role: "member", joinedOn: "2026-11-01" },
    now,
  );
  await supersede({ ...withoutLived, decidedOn: "2026-11-20", stances: { ...withoutLived.stances, seat5: "agree" } });
  expect((await look(2)).madeWithout).toEqual(["lived-experience"]);
});
