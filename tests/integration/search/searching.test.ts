import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { decision } from "@/db/schema/decisions";
import { meeting } from "@/db/schema/meetings";
import { action } from "@/db/schema/planning";
import { wordsOfAction, wordsOfDecision, wordsOfMeeting, wordsOfVoice } from "@/db/schema/searching";
import { voice } from "@/db/schema/voices";
import { addAction } from "@/lib/actions/add-action";
import { NotFound } from "@/lib/errors";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { openNetwork, openNetworkAsCoordinator } from "@/lib/network/queries";
import { openProject } from "@/lib/projects/queries";
import { type Found, type Search, searchNetwork, searchProject } from "@/lib/search/queries";
import { type Piece, piecesOf } from "@/lib/search/words";
import { giveUnnamedVoice } from "@/lib/voices/give-unnamed-voice";
import { giveVoice } from "@/lib/voices/give-voice";
import { releaseVoices } from "@/lib/voices/release-voices";
import { fillRegister } from "@/scripts/bench/decisions-of";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { decide } from "@/tests/support/decisions";
import { aNetwork, aPerson, aProject, now, type Project, today } from "@/tests/support/network";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const words = (pieces: Piece[]) => pieces.map(({ text }) => text).join("");
const marked = (pieces: Piece[]) => pieces.filter(({ isFound }) => isFound).map(({ text }) => text);
const named = ({ kind, number }: Found) => `${kind} ${number}`;

async function find({ member, slug }: Project, text: string, kind: Search["kind"] = null): Promise<Found[]> {
  return (await searchProject(await openProject({ ...member }, slug), { text, kind })).found;
}

describe("one box", () => {
  it("finds decisions, voices, meetings and actions by whole words in any of their forms", async () => {
    const project = await aProject();
    const { lead, member, slug } = project;
    await decide(project, { title: "We plant a hedge", because: "Hedgehogs need a home." });
    await giveVoice(member, slug, { text: "The hedges are too high for a wheelchair.", way: "name" }, now);
    const at = { day: today, from: "18:00", to: "19:00", place: "The library" };
    await planMeeting(lead, slug, { ...at, title: "The garden", agenda: [{ text: "Which hedge" }] }, now);
    await addAction(lead, slug, { what: "Order the hedge" }, now);
    const found = await find(project, "hedge");
    expect(found.map(named).toSorted()).toEqual(["action 1", "decision 1", "meeting 1", "voice 1"]);
    expect(found.find(({ kind }) => kind === "voice")).toMatchObject({ saidBy: member.name, on: today, title: [] });
    expect(marked(found.find(({ kind }) => kind === "voice")?.excerpt ?? [])).toEqual(["hedges"]);
    expect((await find(project, "hedge", "action")).map(named)).toEqual(["action 1"]);
    expect(await find(project, "hedge wheelchair")).toHaveLength(1);
    expect(await find(project, "hedge -wheelchair")).toHaveLength(3);
    expect(await find(project, '"too high"')).toHaveLength(1);
    expect(await find(project, "“wheelchair high”")).toEqual([]);
  });

  it("puts first what is called so", async () => {
    const project = await aProject();
    await addAction(project.lead, project.slug, { what: "Ring the baker" }, now);
    await decide(project, { title: "Who brings bread", because: "The baker is our neighbour." });
    expect((await find(project, "baker")).map(named)).toEqual(["action 1", "decision 1"]);
  });

  it("finds words with an accent by those without, and the other way round", async () => {
    const project = await aProject();
    await addAction(project.lead, project.slug, { what: "Meet at the Café Querée" }, now);
    await addAction(project.lead, project.slug, { what: "Paint the cafe" }, now);
    expect((await find(project, "café")).map(named).toSorted()).toEqual(["action 1", "action 2"]);
    expect((await find(project, "queree")).map(named)).toEqual(["action 1"]);
    expect((await find(project, "cafe\u0301")).map(named).toSorted()).toEqual(["action 1", "action 2"]);
  });

  it("finds words with an apostrophe as phones write it, and letters that are crossed out", async () => {
    const project = await aProject();
    for (const what of ["Ring the baker’s shop", "Ask O'Brien", "Book a room in Łódź", "Write to Sørensen"])
      await addAction(project.lead, project.slug, { what }, now);
    const looked: [string, string[]][] = [
      ...["baker", "baker's", "baker’s", "bakers"].map((text): [string, string[]] => [text, ["action 1"]]),
      ...["O’Brien", "o'brien", "brien"].map((text): [string, string[]] => [text, ["action 2"]]),
      ...["lodz", "Łódź", "ŁÓDŹ"].map((text): [string, string[]] => [text, ["action 3"]]),
      ...["sorensen", "sørensen"].map((text): [string, string[]] => [text, ["action 4"]]),
    ];
    for (const [text, numbers] of looked)
      expect([text, (await find(project, text)).map(named)]).toEqual([text, numbers]);
    expect(words((await find(project, "baker"))[0]?.title ?? [])).toBe("Ring the baker’s shop");
  });

  it.each(["", "the", "'", "<", '"', "& | ! ( )", "-garden", "\ue000", "a:*", "%", "\\"])("bears %j", async (text) => {
    expect(await find(await aProject(), text)).toEqual([]);
  });

  it("hands on what people wrote as words, never as markup", async () => {
    const project = await aProject();
    const what = "<b>Paint</b> the \ue000 shed \ue001 & <script>alert(1)</script>";
    await ownerSql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`insert into action (project_id, number, what) values (${project.id}, 1, ${what})`;
    });
    const [found] = await find(project, "shed");
    expect(marked(found?.title ?? [])).toEqual(["shed"]);
    expect(words(found?.title ?? [])).toBe("<b>Paint</b> the  shed  & <script>alert(1)</script>");
  });
});

describe("what stays where it is", () => {
  it("is what another project has, whatever is asked", async () => {
    const [here, there] = [await aProject(), await aProject()];
    await decide(there, { title: "An owl in the attic" });
    await giveVoice(there.member, there.slug, { text: "The owl is lovely.", way: "name" }, now);
    expect(await find(here, "owl")).toEqual([]);
    expect(await find(there, "owl")).toHaveLength(2);
    await expect(openProject(here.member, there.slug)).rejects.toThrow(NotFound);
  });

  it("is what waits in the box; and nobody is named beside what comes out of it", async () => {
    const project = await aProject();
    const text = "The otter never answers.";
    await giveUnnamedVoice(project.member, project.slug, { text, way: "nobody" }, now);
    expect(await find(project, "otter")).toEqual([]);
    await releaseVoices(new Date("2026-11-24T00:00:00Z"));
    expect(await find(project, "otter")).toMatchObject([{ kind: "voice", saidBy: null, on: "2026-11-24" }]);
  });

  it("is what is arranged for someone's access to a meeting", async () => {
    const project = await aProject();
    const plan = { title: "Garden", day: today, from: "18:00", to: "19:00", place: "Hall", access: "A hoist for Ana" };
    await planMeeting(project.lead, project.slug, plan, now);
    expect(await find(project, "hoist")).toEqual([]);
  });
});

describe("a network", () => {
  const findIn = async (actor: Project["lead"], project: Project, text: string) =>
    searchNetwork(actor, await openNetwork({ ...actor }, project.network.slug), { text, kind: null });

  it("is searched by its coordinators, in its own projects", async () => {
    const network = await aNetwork();
    const [one, two, elsewhere] = [await aProject({ network }), await aProject({ network }), await aProject()];
    for (const project of [one, two, elsewhere])
      await addAction(project.lead, project.slug, { what: "Buy a kettle" }, now);
    const { found } = await findIn(network.coordinator, one, "kettle");
    expect(found.map(({ project }) => project.slug).toSorted()).toEqual([one.slug, two.slug].toSorted());
    expect((await findIn(one.lead, one, "kettle")).found).toEqual([]);
    expect((await findIn(await aPerson(network), one, "kettle")).found).toEqual([]);
    await expect(openNetworkAsCoordinator(one.lead, network.slug)).rejects.toThrow(NotFound);
  });
});

describe("a word that stands nearly everywhere", () => {
  it("shows the fifty that fit best and says that there are more", async () => {
    const project = await aProject();
    await fillRegister(ownerSql, project.slug, 3000);
    const view = await openProject({ ...project.member }, project.slug);
    const { found, hasMore } = await searchProject(view, { text: "people", kind: null });
    expect([found.length, hasMore]).toEqual([50, true]);
    expect((await find(project, "lighthouse")).map(named).toSorted()).toEqual([
      "decision 1000",
      "decision 2000",
      "decision 3000",
    ]);
  });

  it.each([
    ["decision", wordsOfDecision(alias(decision, "x"))],
    ["voice", wordsOfVoice(alias(voice, "x"))],
    ["meeting", wordsOfMeeting(alias(meeting, "x"))],
    ["action", wordsOfAction(alias(action, "x"))],
  ])("is looked up in an index, for a %s", async (table, said) => {
    const plan = await database().transaction(async (tx) => {
      await tx.execute(sql`set local enable_seqscan = off`);
      return tx.execute(
        sql`explain select from ${sql.identifier(table)} x where ${said} @@ to_tsquery('english', 'owl')`,
      );
    });
    expect(JSON.stringify(plan)).toContain(`Index Scan on ${table}_words`);
  });
});

describe("the pieces of an excerpt", () => {
  it.each([
    ["", []],
    ["no mark", [["no mark", false]]],
    [
      "a \ue000b\ue001 c \ue000d\ue001",
      [
        ["a ", false],
        ["b", true],
        [" c ", false],
        ["d", true],
      ],
    ],
    ["\ue000open", [["open", true]]],
    ["closed\ue001 only", [["closed\ue001 only", false]]],
  ])("of %j", (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces.map(([text, isFound]) => ({ text, isFound })));
  });
});
