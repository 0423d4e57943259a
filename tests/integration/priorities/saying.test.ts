import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { pauseMember } from "@/lib/people/pause-member";
import { changePriority } from "@/lib/priorities/change-priority";
import { changePriorityFor } from "@/lib/priorities/change-priority-for";
import { sayPriority } from "@/lib/priorities/say-priority";
import { sayPriorityFor } from "@/lib/priorities/say-priority-for";
import { takeBackPriority } from "@/lib/priorities/take-back-priority";
import { takeBackPriorityFor } from "@/lib/priorities/take-back-priority-for";
import { viewPriority } from "@/lib/priorities/view-priority";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { aPriority, aPriorityWrittenDown, aView, theMembersPriority } from "@/tests/support/priorities";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const again = { ...aPriority, priority: 1, version: 1 };
const kept = ({ id }: Project) => ownerSql`
  select p.number, p.version, p.what, p.why, m.number as seat, p.said_on::text as said, p.taken_back_on::text as back
  from priority p join member m on m.id = p.member_id where p.project_id = ${id} order by p.number`;

describe("a priority", () => {
  it("is said by anyone at the table, for themselves", async () => {
    const project = await aProject();
    await expect(theMembersPriority(project)).resolves.toBe(1);
    await expect(sayPriority(project.lead, project.slug, { what: "Costs" }, now)).resolves.toBe(2);
    expect(await kept(project)).toEqual([
      { number: 1, version: 1, ...aPriority, seat: 3, said: today, back: null },
      { number: 2, version: 1, what: "Costs", why: "", seat: 1, said: today, back: null },
    ]);
  });

  it.each<[string, object, string[]]>([
    ["nothing at all", {}, ["what"]],
    ["no word", { what: " … " }, ["what"]],
    ["two lines", { what: "One\nTwo" }, ["what"]],
    ["too many words", { what: "x".repeat(121), why: "x".repeat(1001) }, ["what", "why"]],
  ])("is refused with %s", async (_what, input, fields) => {
    const { lead, slug } = await aProject();
    expect(await problemFieldsOf(sayPriority(lead, slug, input, now))).toEqual(fields);
  });

  it("is one of five at most, of those that stand", async () => {
    const project = await aProject();
    for (let said = 0; said < 5; said += 1) await theMembersPriority(project);
    await expect(theMembersPriority(project)).rejects.toThrow(Refused);
    await takeBackPriority(project.member, project.slug, { priority: 2 }, now);
    await expect(theMembersPriority(project)).resolves.toBe(6);
  });

  it("is said in other words by its person alone, and told to the second of two windows", async () => {
    const project = await aProject();
    const { lead, member, slug } = project;
    await theMembersPriority(project);
    await expect(changePriority(lead, slug, { ...again, what: "Mine" }, now)).rejects.toThrow(NotAllowed);
    await expect(changePriority(member, slug, again, now)).rejects.toThrow(Refused);
    await changePriority(member, slug, { ...again, what: "Evenings" }, now);
    expect(await kept(project)).toMatchObject([{ version: 2, what: "Evenings" }]);
    const stale = await staleEditOf(changePriority(member, slug, again, now));
    expect(stale.changes).toEqual([{ label: "What", removed: [aPriority.what], added: ["Evenings"] }]);
  });

  it("keeps its words while someone has said how it sits with them; its reason can still change", async () => {
    const project = await aProject();
    const { lead, member, slug } = project;
    await theMembersPriority(project);
    await viewPriority(lead, slug, aView, now);
    await expect(changePriority(member, slug, { ...again, what: "Nights" }, now)).rejects.toThrow(Refused);
    await changePriority(member, slug, { ...again, why: "Until seven." }, now);
    await viewPriority(lead, slug, { ...aView, view: "neither", shown: 2, version: 1 }, now);
    await changePriority(member, slug, { ...again, what: "Nights", version: 2 }, now);
    expect(await kept(project)).toMatchObject([{ what: "Nights", why: aPriority.why, version: 3 }]);
  });

  it("taken back stays to be read, and is neither changed nor taken back again", async () => {
    const project = await aProject();
    const { lead, member, slug } = project;
    await theMembersPriority(project);
    await expect(takeBackPriority(lead, slug, { priority: 1 }, now)).rejects.toThrow(NotAllowed);
    await takeBackPriority(member, slug, { priority: 1 }, now);
    expect(await kept(project)).toMatchObject([{ what: aPriority.what, back: today, version: 2 }]);
    await expect(takeBackPriority(member, slug, { priority: 1 }, now)).rejects.toThrow(Refused);
    await expect(changePriority(member, slug, { ...again, version: 2, what: "x" }, now)).rejects.toThrow(Refused);
  });

  it("can be said on a break, and not by a coordinator without a seat", async () => {
    const { member, network, slug } = await aProject();
    await pauseMember(member, slug, 3, {}, now);
    await expect(sayPriority(member, slug, aPriority, now)).resolves.toBe(1);
    await expect(sayPriority(network.coordinator, slug, aPriority, now)).rejects.toThrow(NotAllowed);
  });

  it("belongs to one project: another's of the same number is another", async () => {
    const [one, other] = [await aProject(), await aProject()];
    await theMembersPriority(one);
    await expect(changePriority(other.member, other.slug, { ...again, what: "x" }, now)).rejects.toThrow(NotFound);
    await expect(takeBackPriority(other.member, other.slug, { priority: 1 }, now)).rejects.toThrow(NotFound);
    await expect(sayPriority(other.lead, one.slug, aPriority, now)).rejects.toThrow(NotFound);
  });
});

describe("for someone who has no e-mail address", () => {
  it("a helper writes it down, puts it right and takes it back, on their behalf", async () => {
    const project = await aProject();
    const { lead, facilitator, slug } = project;
    await aPriorityWrittenDown(project);
    expect(await kept(project)).toMatchObject([{ seat: 5, what: aPriority.what }]);
    await changePriorityFor(facilitator, slug, 5, { ...again, what: "A phone call before" }, now);
    await takeBackPriorityFor(lead, slug, 5, { priority: 1 }, now);
    const entries = await ownerSql`select e.verb, e.on_behalf_of = m.person_id as theirs from ledger_entry e
      join member m on m.project_id = ${project.id} and m.number = 5
      where e.chain_id = ${project.id} and e.verb like 'priority.%' order by e.seq`;
    expect([...entries]).toEqual([
      { verb: "priority.say-for", theirs: true },
      { verb: "priority.change-for", theirs: true },
      { verb: "priority.take-back-for", theirs: true },
    ]);
  });

  it("nobody writes for those who can say it themselves, nor under somebody else's seat", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    await theMembersPriority(project);
    await aPriorityWrittenDown(project);
    await expect(sayPriorityFor(lead, slug, 3, aPriority, now)).rejects.toThrow(Refused);
    await expect(sayPriorityFor(lead, slug, 1, aPriority, now)).rejects.toThrow(Refused);
    await expect(changePriorityFor(lead, slug, 5, { ...again, what: "x" }, now)).rejects.toThrow(NotFound);
    await expect(takeBackPriorityFor(lead, slug, 5, { priority: 1 }, now)).rejects.toThrow(NotFound);
  });
});
