import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NotFound, Refused } from "@/lib/errors";
import { historyOf } from "@/lib/history/queries";
import { keepPromise } from "@/lib/people/keep-promise";
import { leaveTable } from "@/lib/people/leave-table";
import { makePromise } from "@/lib/people/make-promise";
import { promisesKept, promisesTo } from "@/lib/people/queries";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, today } from "@/tests/support/network";
import { problemFieldsOf } from "@/tests/support/refusals";
import { goTo } from "@/tests/support/stages";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const fare = { kind: "expenses", what: "quokka bus fare", dueOn: "2026-11-30" };

describe("a promise", () => {
  it("is made by a host and kept by the person themself", async () => {
    const { facilitator, member, slug } = await aProject();
    await expect(makePromise(facilitator, slug, 3, fare, now)).resolves.toBe(1);
    await keepPromise(member, slug, 3, { promise: 1, doneOn: today }, now);
    const promises = await promisesTo(await openProject(member, slug), 3);
    expect(promises).toEqual([{ number: 1, ...fare, doneOn: today }]);
  });

  it.each<[string, object, string[]]>([
    ["nothing at all", {}, ["kind", "what"]],
    ["a day that has passed", { ...fare, dueOn: "2026-11-22" }, ["dueOn"]],
    ["words that are too long", { ...fare, what: "x".repeat(501) }, ["what"]],
    ["another kind", { ...fare, kind: "gold" }, ["kind"]],
  ])("is refused with %s", async (_what, input, fields) => {
    const { lead, slug } = await aProject();
    expect(await problemFieldsOf(makePromise(lead, slug, 3, input, now))).toEqual(fields);
  });

  it("is kept once, on a day that has come, and to the person it was made to", async () => {
    const { lead, member, slug } = await aProject();
    await makePromise(lead, slug, 3, fare, now);
    const kept = { promise: 1, doneOn: today };
    expect(await problemFieldsOf(keepPromise(lead, slug, 3, { ...kept, doneOn: "2026-11-24" }, now))).toEqual([
      "doneOn",
    ]);
    await expect(keepPromise(lead, slug, 4, kept, now)).rejects.toThrow(NotFound);
    await expect(keepPromise(lead, slug, 3, { ...kept, promise: 2 }, now)).rejects.toThrow(NotFound);
    const both = await Promise.allSettled([
      keepPromise(lead, slug, 3, kept, now),
      keepPromise(member, slug, 3, kept, now),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(keepPromise(lead, slug, 3, kept, now)).rejects.toThrow(Refused);
  });

  it("is kept also after leaving and after the project is closed, and made then no more", async () => {
    const { lead, slug } = await aProject();
    await makePromise(lead, slug, 3, fare, now);
    await makePromise(lead, slug, 4, fare, now);
    await leaveTable(lead, slug, 3, { leftOn: today }, now);
    await expect(makePromise(lead, slug, 3, fare, now)).rejects.toThrow(Refused);
    await keepPromise(lead, slug, 3, { promise: 1, doneOn: today }, now);
    await goTo({ lead, slug }, "closed", "Done.");
    await expect(makePromise(lead, slug, 4, fare, now)).rejects.toThrow(Refused);
    await keepPromise(lead, slug, 4, { promise: 2, doneOn: today }, now);
  });

  it("belongs to one project", async () => {
    const [one, other] = [await aProject(), await aProject()];
    await makePromise(one.lead, one.slug, 3, fare, now);
    const kept = keepPromise(other.lead, other.slug, 3, { promise: 1, doneOn: today }, now);
    await expect(kept).rejects.toThrow(NotFound);
  });
});

describe("what was promised", () => {
  it("stands in its own table, and in no revision, ledger entry, history or list", async () => {
    const { lead, slug } = await aProject();
    await makePromise(lead, slug, 3, { ...fare, what: "wombat taxi" }, now);
    await keepPromise(lead, slug, 3, { promise: 1, doneOn: today }, now);
    const tables = await wholeDatabase();
    expect(Object.keys(tables).filter((table) => tables[table]?.includes("wombat"))).toEqual(["promise"]);
    const view = await openProject(lead, slug);
    const seen = [view, await historyOf(view, null, 1000), await promisesKept(view, today)];
    expect(JSON.stringify(seen)).toContain("recorded that a promise was kept");
    expect(JSON.stringify(seen)).not.toContain("wombat");
  });

  it("and to whom, is not in the history either", async () => {
    const { lead, member, slug } = await aProject();
    await makePromise(lead, slug, 3, fare, now);
    const [made] = (await historyOf(await openProject(lead, slug))).lines;
    expect(made).toMatchObject({ actor: lead.name, deed: "wrote down a promise to someone at the table" });
    expect(JSON.stringify(made)).not.toContain(member.name);
  });

  it.each(["lead", "facilitator", "member"] as const)("is read by the %s", async (who) => {
    const project = await aProject();
    await makePromise(project.lead, project.slug, 3, fare, now);
    expect(await promisesTo(await openProject(project[who], project.slug), 3)).toHaveLength(1);
  });

  it("is read by nobody else, who are not told how many there are", async () => {
    const project = await aProject();
    await makePromise(project.lead, project.slug, 3, fare, now);
    for (const actor of [project.otherMember, project.network.coordinator]) {
      const view = await openProject(actor, project.slug);
      expect(await promisesTo(view, 3)).toBeNull();
      expect(await promisesKept(view, today)).toBeNull();
    }
    expect(await promisesKept(await openProject(project.member, project.slug), today)).toBeNull();
  });
});

it("the lead and the facilitators see how many promises were kept and are overdue", async () => {
  const { lead, facilitator, member, otherMember, slug } = await aProject();
  await makePromise(lead, slug, 3, { ...fare, dueOn: today }, now);
  await makePromise(lead, slug, 3, { ...fare, dueOn: undefined }, now);
  await makePromise(lead, slug, 4, fare, now);
  await keepPromise(lead, slug, 4, { promise: 3, doneOn: today }, now);
  const view = await openProject(facilitator, slug);
  const three = { number: 3, name: member.name, kept: 0, made: 2 };
  const four = { number: 4, name: otherMember.name, kept: 1, overdue: 0, made: 1 };
  expect(await promisesKept(view, today)).toEqual([{ ...three, overdue: 0 }, four]);
  expect(await promisesKept(view, "2026-11-24")).toEqual([{ ...three, overdue: 1 }, four]);
});
