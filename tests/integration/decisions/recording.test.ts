import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { recordDecision } from "@/lib/decisions/record-decision";
import { InvalidInput, NotAllowed, NotFound } from "@/lib/errors";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { addMember } from "@/lib/people/add-member";
import { briefOf, openProject } from "@/lib/projects/queries";
import { giveVoice } from "@/lib/voices/give-voice";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aDecision, decide } from "@/tests/support/decisions";
import { thisMorning } from "@/tests/support/meetings";
import { aName, aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, refusalOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const send = (about: object = {}, actor = project.lead) =>
  recordDecision(actor, project.slug, { ...aDecision, ...about }, now);
const kept = async (number = 1) => {
  const [found] = await ownerSql`select * from decision where project_id = ${project.id} and number = ${number}`;
  return found;
};
const stances = async () =>
  ownerSql`select m.number, s.stance, s.reason, s.group_key, s.given_at from stance s join decision d on d.id = s.decision_id
    join member m on m.id = s.member_id where d.project_id = ${project.id} order by m.number`;
const messageOf = async (attempt: Promise<unknown>) => {
  const refusal = await refusalOf(attempt);
  if (!(refusal instanceof InvalidInput)) throw refusal;
  return Object.fromEntries(refusal.problems.map(({ name, message }) => [name, message]));
};

describe("a decision", () => {
  it("is kept with everything of it, under the next number, by anyone at the table", async () => {
    expect(await send({}, project.member)).toBe(1);
    expect(await send({}, project.facilitator)).toBe(2);
    expect(await kept()).toMatchObject({
      title: "We meet in the garden",
      kind: "other",
      options: [
        { text: "In the garden", note: "It has a bench.", chosen: true },
        { text: "In the library", note: "", chosen: false },
      ],
      method: "consent",
      votes: null,
      dissent: null,
      conflicts: null,
      made_without: [],
      review_on: null,
      supersedes_id: null,
    });
    await expect(send({}, project.network.coordinator)).rejects.toThrow(NotAllowed);
    await expect(send({}, (await aProject()).lead)).rejects.toThrow(NotFound);
  });

  it("says how everyone stood who was at the table that day", async () => {
    const { lead, slug } = project;
    const late = { name: aName("Pat"), group: "carers", role: "member", joinedOn: today };
    await addMember(lead, slug, late, now);
    const about = {
      decidedOn: "2026-11-22",
      stances: { seat1: "agree", seat2: "object", seat3: "no-answer", seat4: "" },
      reasons: { seat2: "It is cold.", seat3: "" },
      dissentNone: undefined,
      dissent: "Tom finds it cold.",
      reviewOn: "2027-01-12",
    };
    await send(about);
    expect(await stances()).toMatchObject([
      { number: 1, stance: "agree", group_key: "professionals", given_at: null },
      { number: 2, stance: "object", reason: "It is cold.", given_at: null },
      { number: 3, stance: "no-answer", given_at: null },
      { number: 4, stance: "absent", given_at: null },
    ]);
    expect(await kept()).toMatchObject({
      made_without: ["lived-experience"],
      groups_took_part: expect.arrayContaining(["professionals", "third-sector"]),
      dissent: "Tom finds it cold.",
    });
    expect(await problemFieldsOf(send({ ...about, stances: { ...about.stances, seat5: "agree" } }))).toEqual([
      "stances.seat5",
    ]);
  });

  it("made without a group wears it, and asks for a day to look again", async () => {
    const alone = { stances: { seat1: "agree", seat2: "stand-aside" } };
    expect(await messageOf(send(alone))).toEqual({
      reviewOn: "Made without carers and lived experience. Set a day to look at it again.",
    });
    await send({ ...alone, reviewOn: "2026-11-24" });
    expect((await kept())?.made_without.toSorted()).toEqual(["carers", "lived-experience"]);
    expect(await problemFieldsOf(send({ ...alone, reviewOn: today }))).toEqual(["reviewOn"]);
  });

  it("links to a meeting of its day, who brought it up, voices, aims and addresses of this project", async () => {
    const { lead, slug, member } = project;
    await planMeeting(lead, slug, thisMorning, now);
    await giveVoice(member, slug, { text: "The garden, please.", way: "name" }, now);
    const { content } = await briefOf(await openProject(lead, slug));
    const [aim] = content.aims;
    const links = {
      meeting: "1",
      proposedBy: "3",
      voices: { voice1: "1" },
      aims: { aim0: aim?.id },
      addresses: [
        { text: "The bus", link: "https://example.org/bus" },
        { text: "", link: "" },
      ],
    };
    await send(links);
    expect(await kept()).toMatchObject({
      aim_ids: [aim?.id],
      addresses: [{ text: "The bus", link: "https://example.org/bus" }],
    });
    expect((await kept())?.voice_ids).toHaveLength(1);
    expect(await messageOf(send({ meeting: "1", decidedOn: "2026-11-22" }))).toEqual({
      decidedOn: "That meeting was on 23 November 2026.",
    });
    const other = await aProject();
    const abroad = recordDecision(other.lead, other.slug, { ...aDecision, ...links, proposedBy: "9" }, now);
    expect(await problemFieldsOf(abroad)).toEqual(["meeting", "proposedBy", "voices", "aims"]);
  });

  it("says what is missing or contradicts itself, all at once and in the order of the form", async () => {
    const empty = { title: "", kind: "", options: [{ text: "One way" }], decided: "", because: "", method: "" };
    expect(await problemFieldsOf(send({ ...empty, dissentNone: undefined, conflicts: "Tom owns it." }))).toEqual([
      ...["title", "kind", "decided", "because", "options", "method", "dissent", "conflictsNone"],
    ]);
    const unchosen = { options: [{ text: "One way" }, { text: "Another" }, { note: "Hm." }] };
    expect(await problemFieldsOf(send(unchosen))).toEqual(["options.2.text"]);
    expect(await messageOf(send({ options: unchosen.options.slice(0, 2) }))).toEqual({
      options: "Tick the way that was chosen.",
    });
    expect(await problemFieldsOf(send({ decidedOn: "2026-11-24" }))).toEqual(["decidedOn"]);
    expect(await problemFieldsOf(send({ stances: { seat1: "absent" } }))).toEqual(["stances"]);
    expect(await problemFieldsOf(send({ stances: { seat1: "object" }, reviewOn: "2027-01-12" }))).toEqual([
      "reasons.seat1",
      "dissentNone",
    ]);
    expect(await problemFieldsOf(send({ addresses: [{ text: "The bus" }, { link: "https://example.org" }] }))).toEqual([
      "addresses.0.link",
      "addresses.1.text",
    ]);
  });

  it("counts votes only of a vote, and names only whoever it was left to", async () => {
    expect(await problemFieldsOf(send({ method: "vote" }))).toEqual(["votes.for", "votes.against"]);
    expect(await problemFieldsOf(send({ votes: { for: "3" } }))).toEqual(["votes.for"]);
    expect(await problemFieldsOf(send({ method: "vote", votes: { for: "-1", against: "1.5" } }))).toEqual([
      "votes.for",
      "votes.against",
    ]);
    expect(await problemFieldsOf(send({ method: "delegated" }))).toEqual(["delegatedTo"]);
    await send({ method: "vote", votes: { for: "3", against: "0", abstained: "" } });
    expect(await kept()).toMatchObject({ votes: { for: 3, against: 0, abstained: 0 } });
    await send({ method: "delegated", delegatedTo: "The garden group" });
    expect(await kept(2)).toMatchObject({ delegated_to: "The garden group", votes: null });
  });

  it("is written down ten times at once under ten numbers", async () => {
    await Promise.all(Array.from({ length: 10 }, () => decide(project)));
    const numbers = await ownerSql`select number from decision where project_id = ${project.id} order by number`;
    expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it("is told to those who were not there, and to nobody else", async () => {
    await send({ stances: { seat2: "agree", seat3: "no-answer" }, reviewOn: "2027-01-12" });
    const jobs =
      await ownerSql`select m.number, j.data from pgboss.job j join member m on m.id::text = j.data ->> 'memberId'
      where j.data ->> 'kind' = 'decision-made' and m.project_id = ${project.id} order by m.number`;
    expect(jobs.map(({ number }) => number)).toEqual([3, 4]);
    expect(Object.keys(jobs[0]?.data).toSorted()).toEqual(["decisionId", "kind", "memberId"]);
  });
});
