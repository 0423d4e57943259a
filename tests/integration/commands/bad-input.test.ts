import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addMember } from "@/lib/people/add-member";
import { startProject } from "@/lib/projects/start-project";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, emailOf, now, type Project, startedOn, today } from "@/tests/support/network";
import { problemFieldsOf } from "@/tests/support/refusals";
import { tracesInDatabase, wholeDatabase } from "@/tests/support/whole-database";
import { type Fields, forms } from "./forms";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const tooLong = (length: number) => "a".repeat(length + 1);
const texts = (count: number) => Array.from({ length: count }, (_, place) => ({ text: `Line ${place}` }));
const tomorrow = "2026-11-24";

/** What is wrong, what was sent instead, and the field that is named. */
const wrong: Record<string, [string, Fields, string][]> = {
  "starting a project": [
    ["no title", { title: "  " }, "title"],
    ["an over-long title", { title: tooLong(120) }, "title"],
    ["a day that is none", { startedOn: "2026-02-30" }, "startedOn"],
    ["a day that has not come", { startedOn: tomorrow }, "startedOn"],
    ["a day before anybody here was born", { startedOn: "1980-01-01" }, "startedOn"],
    ["no group of one's own", { ownGroup: "" }, "ownGroup"],
    ["a group that the framework has not", { ownGroup: "landlords" }, "ownGroup"],
    ["ten thousand aims", { aims: texts(10_000) }, "aims"],
    ["an over-long aim", { aims: [{ text: "Short" }, { text: tooLong(500) }] }, "aims.1.text"],
    ["more people than fit", { people: texts(31) }, "people"],
    ["a person of an unknown group", { people: [{ name: "" }, { name: "Pat", group: "landlords" }] }, "people.1.group"],
    ["no group for someone without an address", { people: [{ name: "Pat" }] }, "people.0.group"],
    ["an address without a name", { people: [{ email: "pat@example.org", group: "carers" }] }, "people.0.name"],
    ["half an address", { people: [{ name: "Pat", email: "pat@", group: "carers" }] }, "people.0.email"],
    ["a lead beside oneself", { people: [{ name: "Pat", role: "lead", group: "carers" }] }, "people.0.role"],
    ["one address twice", { people: ["pat@example.org", "Pat@example.org"].map(someone) }, "people.1.email"],
    ["both a limit and none", { constraints: bothAnswers() }, "constraints.money.none"],
    ["nonsense instead of rows", { aims: "many" }, "aims"],
  ],
  "writing the brief": [
    ["no title", { title: "" }, "title"],
    ["ten thousand lines", { inScope: texts(10_000) }, "inScope"],
    ["an over-long line", { outOfScope: [{ text: tooLong(500) }] }, "outOfScope.0.text"],
    ["a version that no form shows", { version: "newest" }, "version"],
    ["a version larger than any", { version: 99_999_999_999 }, "version"],
  ],
  "changing the stage": [
    ["a stage that is none", { to: "won" }, "to"],
    ["a stage that does not follow", { to: "paused", decision: "1" }, ""],
    ["no reason", { reason: " " }, "reason"],
    ["an over-long reason", { reason: tooLong(1000) }, "reason"],
  ],
  "seating a person": [
    ["no name", { name: "" }, "name"],
    ["an over-long name", { name: tooLong(80) }, "name"],
    ["a group that the framework has not", { group: "landlords" }, "group"],
    ["a role that is none", { role: "coordinator" }, "role"],
    ["a day that has not come", { joinedOn: tomorrow }, "joinedOn"],
    ["a day that is none", { joinedOn: "soon" }, "joinedOn"],
    ["over-long access needs", { accessNeeds: tooLong(1000) }, "accessNeeds"],
    ["both an answer and none", { hopes: "Shade", hopesDeclined: "on" }, "hopesDeclined"],
  ],
  "inviting someone to the table": [
    ["no name", { name: " " }, "name"],
    ["no address", { email: "" }, "email"],
    ["half an address", { email: "pat@" }, "email"],
    ["an over-long address", { email: `${tooLong(300)}@example.org` }, "email"],
    ["a group that the framework has not", { group: "landlords" }, "group"],
    ["a role that is none", { role: "coordinator" }, "role"],
    ["over-long words on what is asked", { asks: tooLong(1000) }, "asks"],
  ],
  "correcting a seat": [
    ["no name", { name: "" }, "name"],
    ["an unknown group", { group: "landlords" }, "group"],
    ["a day that has not come", { joinedOn: tomorrow }, "joinedOn"],
    ["a version larger than any", { version: 2 ** 40 }, "version"],
  ],
  "changing a role": [["a role that is none", { role: "owner" }, "role"]],
  "describing a seat": [
    ["an over-long answer", { strengths: tooLong(1000) }, "strengths"],
    ["over-long ways of contact", { contact: tooLong(500) }, "contact"],
    ["both an answer and none", { accessNeeds: "A ramp", accessNeedsDeclined: "on" }, "accessNeedsDeclined"],
  ],
  "leaving the table": [
    ["a day that has not come", { leftOn: tomorrow }, "leftOn"],
    ["a day before joining", { leftOn: "2026-08-31" }, "leftOn"],
    ["a day that is none", { leftOn: "" }, "leftOn"],
  ],
  "naming a gap": [
    ["nothing that is missing", { missing: "" }, "missing"],
    ["over-long words", { missing: tooLong(300) }, "missing"],
    ["an owner without a seat", { owner: 99 }, "owner"],
    ["a day that is none", { dueOn: "2026-13-01" }, "dueOn"],
  ],
  "filling a gap": [["a number that is none", { gap: "first" }, "gap"]],
  "writing an area's notes": [
    ["an area that is none", { area: "garden" }, "area"],
    ["over-long notes", { text: tooLong(5000) }, "text"],
    ["a version larger than any", { version: 99_999_999_999 }, "version"],
  ],
  "confirming an area": [
    ["an area that is none", { area: "garden" }, "area"],
    ["an answer that is none", { answer: "perhaps" }, "answer"],
    ["an over-long note", { note: tooLong(1000) }, "note"],
  ],
  "helping someone to sign": [
    ["nonsense instead of answers", { answers: "all of them" }, "answers"],
    ["ten thousand answers", { answers: Object.fromEntries(texts(10_000).entries()) }, "answers"],
    ["an answer that is none", { answers: { s01: { answer: "perhaps" } } }, "answers.s01.answer"],
    ["an over-long note", { answers: { s01: { answer: "talk", note: tooLong(1000) } } }, "answers.s01.note"],
    ["no way of telling", { channel: "" }, "channel"],
    ["a way of telling that is none", { channel: "post" }, "channel"],
    ["no code for paper", { channel: "paper" }, "code"],
    ["an over-long code", { code: tooLong(80) }, "code"],
    ["words that nobody could read", { seenAs: "tlh" }, "seenAs"],
    ["another name", { name: "Someone else" }, "name"],
    ["no authority", { authority: " " }, "authority"],
    ["an over-long authority", { authority: tooLong(300) }, "authority"],
    ["neither yes nor no", { readBack: "perhaps" }, "readBack"],
    ["a box that is not ticked", { declaration: undefined }, "declaration"],
    ["words instead of a version", { frameworkHash: tooLong(64) }, "frameworkHash"],
    ["an empty file", { file: new File([], "page.png") }, "file"],
  ],
  "printing the statements": [
    ["a size that is none", { size: "huge" }, "size"],
    ["no words", { words: "" }, "words"],
  ],
  "withdrawing for someone": [
    ["no word of how", { how: "" }, "how"],
    ["an over-long reason", { reason: tooLong(1000) }, "reason"],
    ["a signature larger than any", { signature: 99_999_999_999 }, "signature"],
  ],
  "describing the network": [
    ["no name", { name: "" }, "name"],
    ["a time zone that is none", { timeZone: "Europe/Atlantis" }, "timeZone"],
    ["no words on support", { supportWords: "" }, "supportWords"],
    ["a version larger than any", { version: 99_999_999_999 }, "version"],
  ],
  "publishing a framework version": [
    ["no statement at all", { statements: [] }, "statements"],
    ["ten thousand statements", { statements: texts(10_000) }, "statements"],
    ["nonsense instead of statements", { statements: "many" }, "statements"],
    ["nonsense instead of a statement", { statements: ["We will."] }, "statements.0"],
    ["an over-long statement", { statements: [{ text: tooLong(500) }] }, "statements.0.text"],
    ["a statement of two lines", { statements: [{ text: "We will\nnot." }] }, "statements.0.text"],
    ["a hidden character", { statements: [{ text: "We will\u202E." }] }, "statements.0.text"],
    ["nonsense instead of languages", { statements: [{ text: "We will.", in: "pt" }] }, "statements.0.in"],
    ["an over-long translation", { statements: [{ text: "We.", in: { pt: tooLong(500) } }] }, "statements.0.in.pt"],
    ["a language that no code is of", { languages: [{ code: "<b>", name: "Bold" }] }, "languages.0.code"],
    ["a code without a language", { languages: [{ code: "pt", name: "" }] }, "languages.0.name"],
    ["a language without words", { languages: [{ code: "pt", name: "Português" }] }, "statements.0.in.pt"],
    ["a thousand groups", { groups: texts(1000) }, "groups"],
    ["half a group", { groups: [{ name: "Young people", letter: "Y" }] }, "groups.0.one"],
    ["a letter that is none", { groups: [{ name: "Young people", letter: "1" }] }, "groups.0.letter"],
    ["a letter of two", { groups: [{ name: "Young people", letter: "ß" }] }, "groups.0.letter"],
    ["a weight that is none", { weight: "feather" }, "weight"],
    ["no reason", { why: " " }, "why"],
    ["an over-long reason", { why: tooLong(1000) }, "why"],
    ["a version larger than any", { version: 99_999_999_999 }, "version"],
  ],
  "inviting someone to the network": [
    ["no address", { email: "" }, "email"],
    ["an over-long address", { email: `${tooLong(3000)}@example.org` }, "email"],
    ["a role of another table", { role: "lead" }, "role"],
  ],
  "changing one's name": [
    ["no name", { name: "  " }, "name"],
    ["an over-long name", { name: tooLong(80) }, "name"],
  ],
};

describe.each(Object.entries(forms))("%s", (title, { rightly, send }) => {
  let project: Project;
  beforeAll(async () => {
    project = await aProject();
  });

  it.each(wrong[title] ?? [])("with %s names the field and saves nothing", async (_what, fields, field) => {
    const before = await tracesInDatabase();
    expect(await problemFieldsOf(send(project, { ...rightly, ...fields }))).toContain(field);
    expect(await tracesInDatabase()).toEqual(before);
  });

  it.each([[undefined], [null], ["text"], [7], [[]]])("with %o instead of a form saves nothing", async (nonsense) => {
    const before = await tracesInDatabase();
    expect(await problemFieldsOf(send(project, nonsense as unknown as Fields))).not.toEqual([]);
    expect(await tracesInDatabase()).toEqual(before);
  });
});

it("words that look like a program are words", async () => {
  const { lead, slug, network } = await aProject();
  const name = `<script>alert("1")</script>'; drop table member; --`;
  const number = await addMember(lead, slug, { name, group: "carers", role: "member", joinedOn: today }, now);
  expect(number).toBe(5);
  expect((await wholeDatabase()).member).toContain("drop table member");
  await startProject(lead, network.slug, { title: name, startedOn, ownGroup: "carers" }, now);
});

it("one's own address among the people of a new project is a problem of its row", async () => {
  const { lead, network } = await aProject();
  const people = [someone(emailOf(lead.name))];
  const start = { title: "A second garden", startedOn, ownGroup: "carers", people };
  expect(await problemFieldsOf(startProject(lead, network.slug, start, now))).toEqual(["people.0.email"]);
});

function someone(email: string): Fields {
  return { name: "Pat Hamon", email, group: "carers" };
}

function bothAnswers(): Fields {
  return { money: { none: "on", rows: [{ text: "£500" }] }, time: {}, "fixed-point": {} };
}
