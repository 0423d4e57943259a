import { afterAll, beforeAll, expect, it } from "vitest";
import { database } from "@/db/client";
import { inviteAndJoin } from "@/db/demo/joining";
import { confirmArea } from "@/lib/checklist/confirm-area";
import { confirmationsOf } from "@/lib/checklist/queries";
import { leaveTable } from "@/lib/people/leave-table";
import { openProject } from "@/lib/projects/queries";
import { gatherFacts } from "@/lib/standing/facts";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, emailOf, now, type Project, today } from "@/tests/support/network";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const memberSeat = 3;

it("the word of someone who left stays readable, and counts neither way", async () => {
  const project = await aProject();
  await giveWord(project, "not-yet", now);
  expect(await countedWords(project)).toEqual(["not-yet"]);
  await leaveTable(project.member, project.slug, memberSeat, { leftOn: today, version: 1 }, now);
  expect(await countedWords(project)).toEqual([]);
  expect(await wordsShown(project)).toEqual([{ answer: "not-yet", isLatest: true, hasLeft: true }]);
});

it("someone who left and was seated again counts with their latest word", async () => {
  const project = await aProject();
  await giveWord(project, "not-yet", now);
  await leaveTable(project.member, project.slug, memberSeat, { leftOn: today, version: 1 }, now);
  const { name } = project.member;
  const again = { name, email: emailOf(name), group: "carers", role: "member" };
  await inviteAndJoin(project.lead, project.slug, again, now);
  expect(await countedWords(project)).toEqual(["not-yet"]);

  await giveWord(project, "in-place", new Date("2026-11-23T13:00:00Z"));
  expect(await countedWords(project)).toEqual(["in-place"]);
  expect(await wordsShown(project)).toEqual([
    { answer: "in-place", isLatest: true, hasLeft: false },
    { answer: "not-yet", isLatest: false, hasLeft: false },
  ]);
});

function giveWord({ member, slug }: Project, answer: "in-place" | "not-yet", at: Date) {
  return confirmArea(member, slug, { area: "people", answer }, at);
}

async function countedWords({ id }: Project) {
  const { facts } = await gatherFacts(database(), id);
  return facts.confirmations.map(({ answer }) => answer);
}

async function wordsShown({ lead, slug }: Project) {
  const words = await confirmationsOf(await openProject(lead, slug), "people");
  return words.map(({ answer, isLatest, hasLeft }) => ({ answer, isLatest, hasLeft }));
}
