import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { standingOf } from "@/lib/checklist/queries";
import { NotFound, Refused } from "@/lib/errors";
import { historyOf } from "@/lib/history/queries";
import { addRoute } from "@/lib/people/add-route";
import { leaveTable } from "@/lib/people/leave-table";
import { routesOf } from "@/lib/people/queries";
import { recordRouteAnswers } from "@/lib/people/record-route-answers";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const notice = { what: "A notice", place: "The library", way: "offline", on: "2026-11-01" };
const post = { what: "A post", place: "The carers' page", way: "online", group: "carers", on: today };

const routes = async ({ lead, slug }: Project) => routesOf(await openProject(lead, slug));

describe("a way of asking", () => {
  it("is written down by anyone at the table, the latest first", async () => {
    const project = await aProject();
    await expect(addRoute(project.member, project.slug, notice, now)).resolves.toBe(1);
    await expect(addRoute(project.otherMember, project.slug, post, now)).resolves.toBe(2);
    expect(await routes(project)).toEqual([
      { number: 2, version: 1, ...post, answeredBy: [] },
      { number: 1, version: 1, ...notice, group: null, answeredBy: [] },
    ]);
  });

  it("answers rule 3.1 once there are two, one without the internet", async () => {
    const { lead, slug } = await aProject();
    const ruleOf = async () => {
      const { areas } = await standingOf(await openProject(lead, slug));
      return areas.flatMap(({ rules }) => rules).find((rule) => rule.id === "3.1")?.answer;
    };
    expect(await ruleOf()).toBe("not-yet");
    await addRoute(lead, slug, post, now);
    expect(await ruleOf()).toBe("partly");
    await addRoute(lead, slug, notice, now);
    expect(await ruleOf()).toBe("met");
  });

  it.each<[string, object, string[]]>([
    ["nothing at all", {}, ["what", "place", "way", "on"]],
    ["a day still to come", { ...notice, on: "2026-11-24" }, ["on"]],
    ["a group of nobody's", { ...notice, group: "neighbours" }, ["group"]],
    ["another way", { ...notice, way: "by pigeon" }, ["way"]],
    ["words that are too long", { ...notice, what: "x".repeat(121), place: "x".repeat(121) }, ["what", "place"]],
  ])("is refused with %s", async (_what, input, fields) => {
    const { lead, slug } = await aProject();
    expect(await problemFieldsOf(addRoute(lead, slug, input, now))).toEqual(fields);
  });

  it("has a number of its own when ten are written down at once", async () => {
    const project = await aProject();
    await Promise.all(Array.from({ length: 10 }, () => addRoute(project.lead, project.slug, notice, now)));
    expect((await routes(project)).map(({ number }) => number)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });
});

describe("who came by a way of asking", () => {
  it("is all who are named, also someone who has left; the history names them", async () => {
    const project = await aProject();
    const { lead, member, otherMember, slug } = project;
    await addRoute(lead, slug, notice, now);
    await leaveTable(lead, slug, 3, { leftOn: today }, now);
    await recordRouteAnswers(lead, slug, { route: 1, answeredBy: { seat4: "4", seat3: "3" }, version: 1 }, now);
    const people = [
      { number: 3, name: member.name },
      { number: 4, name: otherMember.name },
    ];
    expect((await routes(project))[0]).toMatchObject({ version: 2, answeredBy: people });
    const { lines } = await historyOf(await openProject(lead, slug));
    expect(lines[0]?.changes).toEqual([
      { label: "Who came this way", removed: [], added: people.map(({ name }) => name) },
    ]);
    await recordRouteAnswers(lead, slug, { route: 1, version: 2 }, now);
    expect((await routes(project))[0]?.answeredBy).toEqual([]);
  });

  it("is refused for someone without a seat here, for a way that is not there, and where nothing changed", async () => {
    const { lead, slug } = await aProject();
    await addRoute(lead, slug, notice, now);
    const answers = { route: 1, answeredBy: { seat99: "99" }, version: 1 };
    expect(await problemFieldsOf(recordRouteAnswers(lead, slug, answers, now))).toEqual(["answeredBy"]);
    const forged = { ...answers, answeredBy: "3" };
    expect(await problemFieldsOf(recordRouteAnswers(lead, slug, forged, now))).toEqual(["answeredBy"]);
    await expect(recordRouteAnswers(lead, slug, { route: 2, version: 1 }, now)).rejects.toThrow(NotFound);
    await expect(recordRouteAnswers(lead, slug, { route: 1, version: 1 }, now)).rejects.toThrow(Refused);
  });

  it("is told to the second of two who write at once, by name", async () => {
    const { lead, member, facilitator, slug } = await aProject();
    await addRoute(lead, slug, notice, now);
    await recordRouteAnswers(member, slug, { route: 1, answeredBy: { seat3: "3" }, version: 1 }, now);
    const second = recordRouteAnswers(facilitator, slug, { route: 1, answeredBy: { seat4: "4" }, version: 1 }, now);
    const stale = await staleEditOf(second);
    expect(stale.message).toMatch(`${member.name} changed this while you were writing.`);
    expect(stale.changes).toEqual([{ label: "Who came this way", removed: [], added: [member.name] }]);
  });

  it("belongs to one project: another's way of the same number is another", async () => {
    const [one, other] = [await aProject(), await aProject()];
    await addRoute(one.lead, one.slug, notice, now);
    await expect(
      recordRouteAnswers(other.lead, other.slug, { route: 1, answeredBy: { seat3: "3" }, version: 1 }, now),
    ).rejects.toThrow(NotFound);
  });
});
