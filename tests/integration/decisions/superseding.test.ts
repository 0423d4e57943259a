import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { giveStance } from "@/lib/decisions/give-stance";
import { setAside } from "@/lib/decisions/set-aside";
import { supersedeDecision } from "@/lib/decisions/supersede-decision";
import { type InvalidInput, NotFound, Refused } from "@/lib/errors";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aDecision, decide } from "@/tests/support/decisions";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, refusalOf, staleEditOf } from "@/tests/support/refusals";
import { factsOf } from "@/tests/support/standing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
  await decide(project);
});

const correct = (about: object = {}, actor = project.member) =>
  supersedeDecision(actor, project.slug, { ...aDecision, decision: 1, as: "correction", version: 1, ...about }, now);
const stanceOf = async (seat: number, number: number) => {
  const [found] =
    await ownerSql`select s.* from stance s join decision d on d.id = s.decision_id join member m on m.id = s.member_id
    where d.project_id = ${project.id} and d.number = ${number} and m.number = ${seat}`;
  return found;
};
const object = { decision: 1, stance: "object", reason: "It is cold.", version: 1 };

describe("a correction", () => {
  it("takes the place of a decision, which stays as it was", async () => {
    const before = await ownerSql`select * from decision where project_id = ${project.id}`;
    expect(await correct({ because: "It has a bench." })).toBe(2);
    const [earlier, later] = await ownerSql`select * from decision where project_id = ${project.id} order by number`;
    expect(earlier).toEqual(before[0]);
    expect(later).toMatchObject({
      supersedes_id: earlier?.id,
      supersedes_as: "correction",
      because: "It has a bench.",
    });
  });

  it("counts alone, and a new look beside what it looks at", async () => {
    await correct();
    expect((await factsOf(project.id)).decisions).toHaveLength(1);
    await correct({ decision: 2, as: "new-look" });
    expect((await factsOf(project.id)).decisions).toMatchObject([{ reviewedOn: today }, { reviewedOn: null }]);
  });

  it("leaves what people said of themselves to them, and keeps that they said it", async () => {
    await giveStance(project.otherMember, project.slug, object, now);
    const refusal = await refusalOf(correct({ dissentNone: undefined, dissent: "Josh finds it cold." }));
    expect((refusal as InvalidInput).problems).toEqual([
      {
        name: "stances.seat4",
        message: `${project.otherMember.name} said this themselves. It stays as they said it.`,
      },
    ]);
    const asSaid = {
      stances: { ...aDecision.stances, seat4: "object" },
      reasons: { seat4: "It is cold." },
      dissentNone: undefined,
      dissent: "Josh finds it cold.",
    };
    await correct(asSaid);
    expect(await stanceOf(4, 2)).toMatchObject({ stance: "object", given_at: now });
    expect(await stanceOf(3, 2)).toMatchObject({ stance: "agree", given_at: null });
  });

  it("tells nobody, for nothing was decided anew; a new look does", async () => {
    const jobs = async () =>
      ownerSql`select data from pgboss.job j join member m on m.id::text = j.data ->> 'memberId'
        where j.data ->> 'kind' = 'decision-made' and m.project_id = ${project.id}`;
    const alone = { stances: { seat1: "agree" }, reviewOn: "2027-01-12" };
    await correct(alone);
    expect(await jobs()).toHaveLength(0);
    await correct({ ...alone, decision: 2, as: "new-look" });
    expect(await jobs()).toHaveLength(2);
  });
});

describe("the second who supersedes a decision", () => {
  it("is told which one has taken its place", async () => {
    await correct();
    const refusal = await refusalOf(correct({ as: "new-look" }, project.lead));
    expect(refusal).toBeInstanceOf(Refused);
    expect(String(refusal)).toContain("Decision 2 has taken the place of this one, so this one stays as it was.");
  });

  it("is told so at the same moment too: of ten exactly one is saved", async () => {
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => correct()));
    const refused = tries.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused).toHaveLength(9);
    for (const reason of refused) expect(reason).toBeInstanceOf(Refused);
    const [counted] = await ownerSql`select count(*)::integer as kept from decision where project_id = ${project.id}`;
    expect(counted?.kept).toBe(2);
  });
});

it("is refused when something came to the decision meanwhile, when there is none, and without saying how", async () => {
  await setAside(project.lead, project.slug, { decision: 1, on: today, by: "The board", version: 1 }, now);
  const stale = await staleEditOf(correct());
  expect(stale.changes).toEqual([
    { label: "Set aside on", removed: [], added: ["23 November 2026"] },
    { label: "Set aside by", removed: [], added: ["The board"] },
  ]);
  await correct({ version: 2 });
  expect(await problemFieldsOf(correct({ as: "" }))).toEqual(["as"]);
  await expect(correct({ decision: 9 })).rejects.toThrow(NotFound);
  const other = await aProject();
  await expect(correct({}, other.lead)).rejects.toThrow(NotFound);
});
