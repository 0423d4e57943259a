import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeAreaNote } from "@/lib/checklist/write-area-note";
import { Refused } from "@/lib/errors";
import { historyOf } from "@/lib/history/queries";
import { changeRole } from "@/lib/people/change-role";
import { correctMember } from "@/lib/people/correct-member";
import { describeMember } from "@/lib/people/describe-member";
import { briefOf, openProject } from "@/lib/projects/queries";
import { briefAsTyped } from "@/lib/projects/rules";
import { writeBrief } from "@/lib/projects/write-brief";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, type Project } from "@/tests/support/network";

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe("a form that is saved just as it was", () => {
  it.each<[string, (project: Project) => Promise<unknown>, number?]>([
    ["the brief", saveTheBrief],
    ["a seat", saveASeat],
    ["a role", ({ lead, slug }) => changeRole(lead, slug, 2, { role: "facilitator" }, now)],
    [
      "what a person said",
      async ({ lead, slug }) => {
        const said = { strengths: "Calm", accessNeeds: "A quiet room", contactDeclined: "on" };
        await describeMember(lead, slug, 3, { ...said, version: 1 }, now);
        await describeMember(lead, slug, 3, { ...said, version: 2 }, now);
      },
      1,
    ],
    ["empty notes", ({ lead, slug }) => writeAreaNote(lead, slug, { area: "people", text: "", version: 0 }, now)],
  ])("records nothing of %s, because nothing happened", async (_what, save, real = 0) => {
    const project = await aProject();
    const before = await entriesOf(project);
    await expect(save(project)).rejects.toThrow(new Refused(["Nothing was changed, so nothing was saved."]));
    expect(await entriesOf(project)).toBe(before + real);
  });
});

async function saveTheBrief({ lead, slug }: Project): Promise<void> {
  const view = await openProject(lead, slug);
  const { content, version } = await briefOf(view);
  await writeBrief(lead, slug, { ...briefAsTyped(content), title: view.title, version }, now);
}

async function saveASeat({ lead, slug }: Project): Promise<void> {
  const { seats } = await openProject(lead, slug);
  const seat = seats.find(({ number }) => number === 3);
  await correctMember(lead, slug, 3, { ...seat, version: 1 }, now);
}

async function entriesOf({ lead, slug }: Project): Promise<number> {
  return (await historyOf(await openProject(lead, slug), null)).newest;
}
