import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { confirmArea } from "@/lib/checklist/confirm-area";
import { writeAreaNote } from "@/lib/checklist/write-area-note";
import { giveStance } from "@/lib/decisions/give-stance";
import { NotFound } from "@/lib/errors";
import { historyOf, latestChanges } from "@/lib/history/queries";
import { leaveTable } from "@/lib/people/leave-table";
import { pauseMember } from "@/lib/people/pause-member";
import { returnMember } from "@/lib/people/return-member";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { decide } from "@/tests/support/decisions";
import { everyCommand, verbsOfProject, whoDoes } from "@/tests/support/every-command";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { goTo } from "@/tests/support/stages";
import { pastEveryGuard } from "@/tests/support/tampering";

beforeAll(freshDatabase);
afterAll(dropDatabase);

/** Stopping reminders is recorded nowhere. */
const recorded = verbsOfProject.filter((verb) => everyCommand[verb].records.length > 0);

describe("a project's history", () => {
  it("begins with how it was started and who was there", async () => {
    const project = await aProject();
    const { lines } = await linesOf(project);
    const others = [project.facilitator, project.member, project.otherMember].map(({ name }) => name);
    expect(lines.map(({ actor, deed }) => `${actor} ${deed}`).reverse()).toEqual([
      ...[
        "started the project",
        "wrote the first brief",
        "took the lead’s seat",
        ...others.map((name) => `invited ${name}`),
      ].map((deed) => `${project.lead.name} ${deed}`),
      ...others.flatMap((name) => [`${name} took a seat at the table`, `${name} accepted an invitation`]),
    ]);
  });

  it("says in short that something was decided, and what people said of it themselves since", async () => {
    const { lead, member, slug } = await aProject();
    const decision = await decide({ lead, slug });
    await giveStance(member, slug, { decision, stance: "stand-aside", version: 1 }, now);
    const latest = await latestChanges(await openProject({ ...lead }, slug), 2);
    expect(latest.map(({ actor, deed }) => `${actor} ${deed}`)).toEqual([
      `${member.name} said how they stand to decision 1, “We meet in the garden”`,
      `${lead.name} wrote down decision 1, “We meet in the garden”`,
    ]);
  });

  it.each(recorded)("says %s in words, never as a verb of ours", async (verb) => {
    const project = await aProject();
    await everyCommand[verb].prepare?.(project);
    const actor = whoDoes(verb, project);
    await everyCommand[verb].attempt(actor, project);
    const { lines } = await linesOf(project);
    expect(lines[0]).toMatchObject({ actor: actor.name, at: now, isMissing: false });
    expect(lines[0]?.deed).toMatch(/^[a-z].{8,}/);
    expect(JSON.stringify(lines[0])).not.toContain(verb);
    expect(JSON.stringify(lines[0])).not.toMatch(/not-asked|in-place|lived-experience|undefined|null/);
    expect(lines[0]?.fingerprint).toMatch(/^[0-9a-f]{12}$/);
  });

  it("tells a person's own deed from what others recorded for them", async () => {
    const project = await aProject();
    const { member, lead, slug } = project;
    await pauseMember(member, slug, 3, {}, now);
    await returnMember(lead, slug, 3, {}, now);
    await leaveTable(member, slug, 3, { leftOn: today }, now);
    const [left, returned, paused] = (await linesOf(project)).lines;
    expect(`${paused?.actor} ${paused?.deed}`).toBe(`${member.name} took a break`);
    expect(`${returned?.actor} ${returned?.deed}`).toBe(
      `${lead.name} recorded that ${member.name} came back from a break`,
    );
    expect(`${left?.actor} ${left?.deed}`).toBe(`${member.name} left the table`);
    expect(left?.changes).toEqual([{ label: "Left on", removed: [], added: ["23 November 2026"] }]);
  });

  it("says what a wording was and what it became", async () => {
    const project = await aProject();
    const { member, slug } = project;
    await writeAreaNote(member, slug, { area: "people", text: "Before", version: 0 }, now);
    await writeAreaNote(member, slug, { area: "people", text: "After", version: 1 }, now);
    const [line] = (await linesOf(project)).lines;
    expect(line?.changes).toEqual([{ label: "Notes", removed: ["Before"], added: ["After"] }]);
    expect(line?.deed).toBe("wrote the notes of “People”");
  });

  it("says a stage as people say it", async () => {
    const project = await aProject();
    for (const to of ["active", "paused", "active", "closed", "active"] as const) {
      await goTo(project, to, "Because.");
    }
    const deeds = (await linesOf(project)).lines.map(({ deed }) => deed).filter((deed) => /project|began/.test(deed));
    expect(deeds.reverse().slice(-5)).toEqual([
      "began the work together",
      "paused the project",
      "ended the project’s break",
      "closed the project",
      "reopened the project",
    ]);
  });

  it("knows someone by the name of their seat, which a correction of it changes", async () => {
    const project = await aProject();
    await everyCommand["member.correct"].attempt(project.lead, project);
    await everyCommand["area.note"].attempt(project.member, project);
    expect((await linesOf(project)).lines[0]?.actor).toBe("Ana");
  });

  it("says that words are missing which somebody took away past Alongside", async () => {
    const project = await aProject();
    await writeAreaNote(project.member, project.slug, { area: "people", text: "Gone", version: 0 }, now);
    await pastEveryGuard(
      (sql) => sql`update revision set snapshot = null, nonce = null, erased_at = now()
        where entity_kind = 'area-note' and snapshot ->> 'text' = 'Gone'`,
    );
    expect((await linesOf(project)).lines[0]).toMatchObject({ isMissing: true, changes: [] });
  });
});

describe("a long history", () => {
  let project: Project;
  beforeAll(async () => {
    project = await aProject();
    for (let time = 0; time < 40; time += 1) {
      await confirmArea(project.member, project.slug, { area: "people", answer: "in-place" }, now);
    }
  });

  it("comes in pages, each after the last entry of the page before, with nothing twice and nothing left out", async () => {
    const first = await linesOf(project);
    expect(first.lines).toHaveLength(30);
    const second = await linesOf(project, first.lines.at(-1)?.seq);
    const seqs = [...first.lines, ...second.lines].map(({ seq }) => seq);
    expect(seqs).toEqual(Array.from({ length: 52 }, (_, place) => 52 - place));
    expect([first.newest, second.newest]).toEqual([52, 52]);
  });

  it("keeps its pages while new entries come in", async () => {
    const first = await linesOf(project);
    const before = (await linesOf(project, first.lines.at(-1)?.seq)).lines;
    await confirmArea(project.member, project.slug, { area: "people", answer: "not-yet" }, now);
    expect((await linesOf(project, first.lines.at(-1)?.seq)).lines).toEqual(before);
  });

  it("has no page before its beginning", async () => {
    expect((await linesOf(project, 1)).lines).toEqual([]);
  });
});

describe("the history of another project", () => {
  it("is not reachable: its project cannot be opened", async () => {
    const [own, other] = [await aProject(), await aProject()];
    await expect(openProject(own.lead, other.slug)).rejects.toThrow(NotFound);
  });

  it("never mixes into one's own", async () => {
    const [own, other] = [await aProject(), await aProject()];
    expect(JSON.stringify(await linesOf(own))).not.toContain(other.member.name);
    expect((await linesOf(own)).lines).toHaveLength(12);
  });
});

async function linesOf({ lead, slug }: Project, before?: number) {
  return historyOf(await openProject(lead, slug), before ?? null);
}
