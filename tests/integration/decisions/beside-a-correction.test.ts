import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { giveStance } from "@/lib/decisions/give-stance";
import { powerTrace } from "@/lib/decisions/power-queries";
import { openDecision } from "@/lib/decisions/queries";
import { everything } from "@/lib/decisions/register";
import { decisionsInPages, registerOf } from "@/lib/decisions/register-queries";
import { supersedeDecision } from "@/lib/decisions/supersede-decision";
import { keepFile } from "@/lib/files/keep-file";
import { filesOf } from "@/lib/files/queries";
import { openProject } from "@/lib/projects/queries";
import { objectUnnamed } from "@/lib/voices/object-unnamed";
import { voicesOfDecision } from "@/lib/voices/queries";
import { releaseVoices } from "@/lib/voices/release-voices";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aDecision, decide } from "@/tests/support/decisions";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { aFile } from "@/tests/support/pictures";
import { factsOf } from "@/tests/support/standing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const view = async () => openProject({ ...project.lead }, project.slug);
const supersede = (decision: number, about: object = {}) =>
  supersedeDecision(
    project.lead,
    project.slug,
    { ...aDecision, decision, as: "correction", version: 1, ...about },
    now,
  );
const against = async (number: number) => {
  const seen = await view();
  const { id } = await openDecision(seen, number);
  return (await voicesOfDecision(seen, id)).against.map(({ text }) => text);
};
const namesOf = async (decision: number) =>
  (await filesOf(await view(), { decision })).map(({ name, keptWith }) => [name, keptWith]);

it("counts and shows the files of the decision that it corrects, and says where they are kept", async () => {
  const keep = (decision: number, name: string) => {
    const minutesOn = new Date(now.getTime() + decision * 60_000);
    return keepFile(project.member, project.slug, { of: { decision }, file: aFile(name, name) }, minutesOn);
  };
  await decide(project);
  await keep(1, "first.txt");
  await supersede(1);
  await supersede(2, { title: "In the park" });
  await keep(3, "third.txt");
  expect(await namesOf(3)).toEqual([
    ["first.txt", 1],
    ["third.txt", null],
  ]);
  expect(await namesOf(1)).toEqual([["first.txt", null]]);
  expect((await factsOf(project.id)).decisions).toMatchObject([{ evidenceLinks: 2 }]);
  await supersede(3, { as: "new-look" });
  expect(await namesOf(4)).toEqual([]);
  expect((await factsOf(project.id)).decisions).toMatchObject([{ evidenceLinks: 2 }, { evidenceLinks: 0 }]);
});

it("shows what was said against the decision that it corrects, without a name", async () => {
  await decide(project);
  await objectUnnamed(project.member, project.slug, { decision: 1, text: "It is too far.", way: "nobody" }, now);
  await supersede(1);
  await supersede(2);
  await releaseVoices(new Date("2026-11-24T00:00:00Z"));
  expect(await against(3)).toEqual(["It is too far."]);
  await supersede(3, { as: "new-look" });
  expect(await against(4)).toEqual([]);
});

it("is listed and exported as contradicted by whoever objected since, by name or without one", async () => {
  const listed = async () => {
    const seen = await view();
    const { lines } = await registerOf(seen, { ...everything, dissent: true }, today);
    return lines.map(({ number, hasDissent }) => [number, hasDissent]);
  };
  for (const title of ["One", "Two", "Three"]) await decide(project, { title });
  await giveStance(
    project.member,
    project.slug,
    { decision: 1, stance: "object", reason: "Too far.", version: 1 },
    now,
  );
  await objectUnnamed(project.member, project.slug, { decision: 2, text: "Too dear.", way: "nobody" }, now);
  await releaseVoices(new Date("2026-11-24T00:00:00Z"));
  expect(await listed()).toEqual([
    [2, true],
    [1, true],
  ]);
  const exported = [];
  for await (const some of decisionsInPages(await view(), everything, today)) exported.push(...some);
  expect(exported.map(({ objections }) => objections)).toEqual([
    [],
    [{ name: null, words: "Too dear." }],
    [{ name: project.member.name, words: "Too far." }],
  ]);
});

it("says of who decided what the stamp says: whoever speaks later did not take part", async () => {
  await decide(project, { stances: { seat1: "agree" }, reviewOn: "2027-01-12" });
  await giveStance(project.member, project.slug, { decision: 1, stance: "agree", version: 1 }, now);
  const decided = (await powerTrace(await view())).filter(({ what }) => what === "decided");
  expect(decided.map(({ group }) => group)).toEqual(["professionals"]);
  await giveStance(project.lead, project.slug, { decision: 1, stance: "absent", version: 1 }, now);
  expect((await powerTrace(await view())).filter(({ what }) => what === "decided")).toEqual(decided);
});
