import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeAreaNote } from "@/lib/checklist/write-area-note";
import { changeMeeting } from "@/lib/meetings/change-meeting";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { writeNotes } from "@/lib/meetings/write-notes";
import { describeNetwork } from "@/lib/network/describe-network";
import { correctMember } from "@/lib/people/correct-member";
import { describeMember } from "@/lib/people/describe-member";
import { writeBrief } from "@/lib/projects/write-brief";
import { nameSupport } from "@/lib/support/name-support";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aPlan, thisMorning } from "@/tests/support/meetings";
import { aProject, now, type Project, startedOn } from "@/tests/support/network";
import { staleEditOf } from "@/tests/support/refusals";
import { tracesInDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

type Edit = (project: Project, words: string, version: number) => Promise<unknown>;

/** Writes words into a form that showed a version, and the part of the thing that they change. */
const edits: Record<string, { edit: Edit; first: number; part: string }> = {
  "the brief": {
    edit: ({ lead, slug, title }, words, version) =>
      writeBrief(lead, slug, { title, aims: [{ text: words }], version }, now),
    first: 1,
    part: "Aims",
  },
  "a seat": {
    edit: ({ facilitator, slug }, words, version) =>
      correctMember(facilitator, slug, 3, { name: words, group: "carers", joinedOn: startedOn, version }, now),
    first: 1,
    part: "Name",
  },
  "what a person said": {
    edit: ({ lead, slug }, words, version) => describeMember(lead, slug, 3, { strengths: words, version }, now),
    first: 1,
    part: "Strengths",
  },
  "an area's notes": {
    edit: ({ member, slug }, words, version) =>
      writeAreaNote(member, slug, { area: "people", text: words, version }, now),
    first: 0,
    part: "Notes",
  },
  "whom to turn to": {
    edit: ({ facilitator, slug }, words, version) =>
      nameSupport(facilitator, slug, { name: "Jean Vibert", reach: words, version }, now),
    first: 0,
    part: "How to reach them",
  },
  "the plan of a meeting": {
    edit: async ({ lead, slug, id }, words, version) => {
      const [planned] = await ownerSql`select number from meeting where project_id = ${id}`;
      if (!planned) await planMeeting(lead, slug, aPlan, now);
      return changeMeeting(lead, slug, { ...aPlan, title: words, meeting: 1, version }, now);
    },
    first: 1,
    part: "Title",
  },
  "the notes of a meeting": {
    edit: async ({ lead, slug, id }, words, version) => {
      const [planned] = await ownerSql`select number from meeting where project_id = ${id}`;
      if (!planned) await planMeeting(lead, slug, thisMorning, now);
      return writeNotes(lead, slug, { meeting: 1, notes: words, version }, now);
    },
    first: 1,
    part: "Notes",
  },
  "the network": {
    edit: ({ network }, words, version) => {
      const about = { name: words, timeZone: "Europe/Jersey", supportWords: "Call.", version };
      return describeNetwork(network.coordinator, network.slug, about, now);
    },
    first: 1,
    part: "Name",
  },
};

describe.each(Object.entries(edits))("when two people edit %s", (_thing, { edit, first, part }) => {
  it("the second is told what the first changed, and nothing of theirs is saved", async () => {
    const project = await aProject();
    await edit(project, "The first words", first);
    const before = await tracesInDatabase();
    const stale = await staleEditOf(edit(project, "The second words", first));
    expect(stale.version).toBe(first + 1);
    expect(stale.changes).toContainEqual(expect.objectContaining({ label: part, added: ["The first words"] }));
    expect(await tracesInDatabase()).toEqual(before);
  });

  it("the second can save with open eyes, against the version that they were told", async () => {
    const project = await aProject();
    await edit(project, "The first words", first);
    const { version } = await staleEditOf(edit(project, "The second words", first));
    await expect(edit(project, "The second words", version)).resolves.not.toThrow();
  });

  it("a version that never was is stale too", async () => {
    const project = await aProject();
    await edit(project, "The first words", first);
    expect((await staleEditOf(edit(project, "Forged", 77))).version).toBe(first + 1);
  });

  it("of ten at once exactly one is saved", async () => {
    const project = await aProject();
    const tries = Array.from({ length: 10 }, (_, place) => edit(project, `Words ${place}`, first));
    const saved = (await Promise.allSettled(tries)).filter(({ status }) => status === "fulfilled");
    expect(saved).toHaveLength(1);
  });
});

describe("private words", () => {
  it("are told to the second editor as they stand, for no history keeps them", async () => {
    const { lead, member, slug } = await aProject();
    await describeMember(member, slug, 3, { accessNeeds: "A ramp", version: 1 }, now);
    const stale = await staleEditOf(describeMember(lead, slug, 3, { accessNeeds: "A lift", version: 1 }, now));
    expect(stale.standing).toEqual([{ name: "accessNeeds", message: expect.stringContaining("A ramp") }]);
    expect(JSON.stringify(stale.changes)).not.toContain("A ramp");
  });
});
