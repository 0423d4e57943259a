import { afterAll, beforeAll, expect, it } from "vitest";
import { notesOf } from "@/lib/checklist/queries";
import { writeAreaNote } from "@/lib/checklist/write-area-note";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now } from "@/tests/support/network";

beforeAll(freshDatabase);
afterAll(dropDatabase);

it("notes that were changed often show their newest wordings, and count them all", async () => {
  const { member, lead, slug } = await aProject();
  for (let version = 0; version < 23; version += 1) {
    await writeAreaNote(member, slug, { area: "people", text: `Wording ${version + 1}`, version }, now);
  }
  const notes = await notesOf(await openProject(lead, slug), "people");
  expect(notes).toMatchObject({ text: "Wording 23", version: 23, earlier: 22 });
  expect(notes.wordings).toHaveLength(21);
  expect(notes.wordings[0]?.text).toBe("Wording 23");
  expect(notes.wordings.at(-1)?.text).toBe("Wording 3");
});
