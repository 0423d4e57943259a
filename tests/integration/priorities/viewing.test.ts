import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { leaveTable } from "@/lib/people/leave-table";
import { changePriority } from "@/lib/priorities/change-priority";
import { takeBackPriority } from "@/lib/priorities/take-back-priority";
import { viewPriority } from "@/lib/priorities/view-priority";
import { viewPriorityFor } from "@/lib/priorities/view-priority-for";
import { seatWithoutEmail } from "@/tests/support/assisting";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { aPriority, aView, theMembersPriority } from "@/tests/support/priorities";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

async function oneSaid(): Promise<Project> {
  const project = await aProject();
  await theMembersPriority(project);
  return project;
}

const kept = ({ id }: Project) => ownerSql`
  select m.number as seat, v.view, v.why, v.version from priority_view v join member m on m.id = v.member_id
  where v.project_id = ${id} order by m.number`;

describe("how a priority sits with someone", () => {
  it("is said once by each, and said anew", async () => {
    const project = await oneSaid();
    const { lead, otherMember, slug } = project;
    await viewPriority(lead, slug, aView, now);
    await viewPriority(otherMember, slug, { ...aView, view: "pulls-apart", why: "I work at night." }, now);
    await viewPriority(lead, slug, { ...aView, view: "pulls-apart", why: "", version: 1 }, now);
    expect(await kept(project)).toEqual([
      { seat: 1, view: "pulls-apart", why: "", version: 2 },
      { seat: 4, view: "pulls-apart", why: "I work at night.", version: 1 },
    ]);
  });

  it("is taken back with its reason, when there was one", async () => {
    const project = await oneSaid();
    const { lead, slug } = project;
    const neither = { ...aView, view: "neither", why: "It was a mistake." };
    expect(await problemFieldsOf(viewPriority(lead, slug, neither, now))).toEqual(["view"]);
    await viewPriority(lead, slug, aView, now);
    await viewPriority(lead, slug, { ...neither, version: 1 }, now);
    expect(await kept(project)).toEqual([{ seat: 1, view: "neither", why: "", version: 2 }]);
  });

  it.each<[string, object, string[]]>([
    ["no choice", { ...aView, view: "" }, ["view"]],
    ["a choice that is none", { ...aView, view: "obeys" }, ["view"]],
    ["no priority", { ...aView, priority: "0" }, ["priority"]],
    ["too many words", { ...aView, why: "x".repeat(1001) }, ["why"]],
  ])("is refused with %s", async (_what, input, fields) => {
    const { lead, slug } = await oneSaid();
    expect(await problemFieldsOf(viewPriority(lead, slug, input, now))).toEqual(fields);
  });

  it("is not said of one's own, nor of one that was taken back", async () => {
    const { lead, member, slug } = await oneSaid();
    await expect(viewPriority(member, slug, aView, now)).rejects.toThrow(Refused);
    await takeBackPriority(member, slug, { priority: 1 }, now);
    await expect(viewPriority(lead, slug, { ...aView, shown: 2 }, now)).rejects.toThrow(Refused);
  });

  it("is not said of a priority of someone who has left", async () => {
    const { lead, slug } = await oneSaid();
    await leaveTable(lead, slug, 3, { leftOn: today }, now);
    await expect(viewPriority(lead, slug, aView, now)).rejects.toThrow(Refused);
  });

  it("is said to the words that were read, and anew only from what stands", async () => {
    const { lead, member, slug } = await oneSaid();
    await changePriority(member, slug, { ...aPriority, what: "Nights", priority: 1, version: 1 }, now);
    const moved = await staleEditOf(viewPriority(lead, slug, aView, now));
    expect(moved).toMatchObject({ field: "shown", version: 2 });
    await viewPriority(lead, slug, { ...aView, shown: 2 }, now);
    const stale = await staleEditOf(viewPriority(lead, slug, { ...aView, shown: 2, view: "pulls-apart" }, now));
    expect(stale).toMatchObject({ field: "version", version: 1 });
    const same = viewPriority(lead, slug, { ...aView, shown: 2, version: 1 }, now);
    await expect(same).rejects.toThrow(Refused);
  });

  it("belongs to one project, and to its table", async () => {
    const [one, other] = [await oneSaid(), await aProject()];
    await expect(viewPriority(other.lead, one.slug, aView, now)).rejects.toThrow(NotFound);
    await expect(viewPriority(other.lead, other.slug, aView, now)).rejects.toThrow(NotFound);
    await expect(viewPriority(one.network.coordinator, one.slug, aView, now)).rejects.toThrow(NotAllowed);
  });

  it("is written down for someone without an e-mail address, and for nobody else", async () => {
    const project = await oneSaid();
    const { facilitator, slug } = project;
    const seat = await seatWithoutEmail(project);
    await viewPriorityFor(facilitator, slug, seat, aView, now);
    expect(await kept(project)).toMatchObject([{ seat: 5, view: "shares" }]);
    await expect(viewPriorityFor(facilitator, slug, 4, aView, now)).rejects.toThrow(Refused);
  });
});
