import { afterAll, beforeAll, expect, it } from "vitest";
import { accountabilityOf } from "@/lib/accountability/queries";
import type { RecordNamed } from "@/lib/accountability/words";
import type { Actor } from "@/lib/commands/actor";
import { addEngagement } from "@/lib/engagement/add-engagement";
import { takeBackEngagement } from "@/lib/engagement/take-back-engagement";
import { openProject } from "@/lib/projects/queries";
import { captureVoices } from "@/lib/voices/capture-voices";
import { giveUnnamedVoice } from "@/lib/voices/give-unnamed-voice";
import { giveVoice } from "@/lib/voices/give-voice";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { decide } from "@/tests/support/decisions";
import { aFullProject } from "@/tests/support/full-project";
import { anActivity } from "@/tests/support/ladder";
import { aProject, now, type Project } from "@/tests/support/network";
import { answerAndSign } from "@/tests/support/signing";
import { afterTheDayOf, aHeldMeeting, capture } from "@/tests/support/voices";

let full: Project;
beforeAll(async () => {
  await freshDatabase();
  full = await aFullProject();
}, 120_000);
afterAll(dropDatabase);

const statements = async (actor: Actor, { slug }: Pick<Project, "slug">) =>
  accountabilityOf(await openProject({ ...actor }, slug));

/** Every record that is named beside a statement, once. */
async function recordsBeside(actor: Actor, project: Pick<Project, "slug">): Promise<RecordNamed[]> {
  const { evidence, named } = await statements(actor, project);
  const seen = evidence.flatMap(({ rules }) => rules.flatMap(({ records }) => records));
  const all = seen.flatMap(({ kind, ...sides }) =>
    [sides.speakFor, sides.speakAgainst, sides.others].flatMap((some) => named(kind, some)),
  );
  return [...new Map(all.map((record) => [`${record.kind} ${record.number}`, record])).values()];
}

it("a project that was begun with an aim has that recorded and nothing else, however many sign", async () => {
  const project = await aProject();
  const { evidence } = await statements(project.lead, project);
  const recorded = evidence.filter(({ state }) => state !== "nothing");
  expect(recorded.map(({ id, state }) => [id, state])).toEqual([["s09", "partly"]]);
  await answerAndSign(project.member, project.slug, { seat: 3, now });
  await answerAndSign(project.lead, project.slug, { seat: 1, now });
  expect((await statements(project.lead, project)).evidence).toEqual(evidence);
});

it("the records beside the statements are the project's own, each found with its words", async () => {
  const other = await aProject();
  await decide(other, { title: "Nobody else's business" });
  const own = await recordsBeside(full.lead, full);
  const { evidence } = await statements(full.lead, full);
  const numbers = evidence.flatMap(({ rules }) =>
    rules.flatMap(({ records }) =>
      records.flatMap(({ kind, speakFor, speakAgainst, others }) =>
        [speakFor, speakAgainst, others].flatMap(({ newest }) => newest.map((number) => `${kind} ${number}`)),
      ),
    ),
  );
  expect(new Set(numbers).size).toBeGreaterThan(8);
  expect(new Set(own.map(({ kind, number }) => `${kind} ${number}`))).toEqual(new Set(numbers));
  expect(own.map(({ title }) => title)).not.toContain("Nobody else's business");
  expect((await recordsBeside(other.lead, other)).map(({ title }) => title)).toContain("Nobody else's business");
});

it("what a project has one of stands there with the day on which it was last changed, and talks without a day", async () => {
  const { lastChanged } = await statements(full.lead, full);
  const rows = await ownerSql`select e.entity_kind as kind, max((e.at at time zone 'Europe/Jersey')::date)::text as day
    from ledger_entry e where e.chain_id = ${full.id} group by 1`;
  const dayOf = (kind: string) => rows.find((row) => row.kind === kind)?.day;
  expect(dayOf("brief")).toBeDefined();
  expect(lastChanged).toMatchObject({
    brief: dayOf("brief"),
    members: dayOf("member"),
    agreement: dayOf("group-agreement"),
  });
  expect(Object.keys(lastChanged)).not.toContain("talks");
});

it("coordinators of the network see what the table sees", async () => {
  const { evidence } = await statements(full.lead, full);
  expect((await statements(full.network.coordinator, full)).evidence).toEqual(evidence);
});

it("what was taken back is not beside them", async () => {
  const project = await aProject();
  await addEngagement(project.lead, project.slug, anActivity, now);
  expect((await recordsBeside(project.lead, project)).map(({ kind }) => kind)).toContain("engagement");
  await takeBackEngagement(project.lead, project.slug, { engagement: 1 }, now);
  expect((await recordsBeside(project.lead, project)).map(({ kind }) => kind)).not.toContain("engagement");
});

it("what someone said stands there without who said it, in the beginning of its words", async () => {
  const project = await aProject();
  const { slug, member } = project;
  await giveVoice(member, slug, { text: `Bread. ${"And more bread. ".repeat(20)}`, way: "name" }, now);
  await giveUnnamedVoice(member, slug, { text: "The room is cold.", way: "nobody" }, now);
  await afterTheDayOf(ownerSql, slug);
  const meeting = await aHeldMeeting(project, "2026-11-02");
  await capture(project, meeting, { whose: "seat-3" }, now);
  const voices = (await recordsBeside(project.lead, project)).filter(({ kind }) => kind === "voices");
  expect(voices.map(({ title }) => title).toSorted()).toEqual([
    expect.stringMatching(/^Bread\. And more bread\..{60,80}…$/),
    "Put a meal in the middle of it.",
    "The room is cold.",
  ]);
  expect(JSON.stringify(await statements(project.lead, project))).not.toContain(member.name);
  for (const voice of voices) expect(Object.keys(voice).toSorted()).toEqual(["dueOn", "kind", "number", "on", "title"]);
});

it("what is worth asking is worked out from days and counts, and names nobody", async () => {
  const project = await aProject();
  const keys = async () => (await statements(project.network.coordinator, project)).xRays.map(({ key }) => key);
  await answerAndSign(project.lead, project.slug, { seat: 1, now });
  await answerAndSign(project.facilitator, project.slug, { seat: 2, now });
  await answerAndSign(project.member, project.slug, { seat: 3, now });
  expect(await keys()).toEqual([]);
  await answerAndSign(project.otherMember, project.slug, { seat: 4, now });
  expect(await keys()).toEqual(["promised", "signed-at-once"]);
  const meeting = await aHeldMeeting(project, "2026-11-02");
  const lines = Array.from({ length: 20 }, (_, place) => ({ text: `Point ${place + 1}`, whose: "seat-3" }));
  await captureVoices(project.lead, project.slug, { meeting, lines }, now);
  const { xRays } = await statements(project.lead, project);
  expect(xRays.find(({ key }) => key === "one-writer")?.seen).toBe("23 of 23 things were written down by one person.");
  for (const { name } of [project.lead, project.member]) expect(JSON.stringify(xRays)).not.toContain(name);
});
