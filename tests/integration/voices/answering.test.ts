import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addAction } from "@/lib/actions/add-action";
import { actionsFrom } from "@/lib/actions/queries";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { writeMail } from "@/lib/mail/letters/write-mail";
import { pauseMember } from "@/lib/people/pause-member";
import { openProject } from "@/lib/projects/queries";
import { answerVoice } from "@/lib/voices/answer-voice";
import { giveVoice } from "@/lib/voices/give-voice";
import { passOnVoice } from "@/lib/voices/pass-on-voice";
import { countVoices, ownVoices, type VoiceFilter, voiceNumbered, voicesOf } from "@/lib/voices/queries";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";
import { goTo } from "@/tests/support/stages";
import { aHeldMeeting, capture } from "@/tests/support/voices";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const later = new Date("2026-11-25T12:00:00Z");
const taken = { voice: 1, version: 1, answer: "taken-up", reason: "The centre was chosen." };
const give = (text = "If it smells like a clinic I will not come.", actor = project.otherMember, at = now) =>
  giveVoice(actor, project.slug, { text, way: "name" }, at);
const look = async (actor = project.lead) => openProject({ ...actor }, project.slug);
const mails = () => ownerSql`select data from pgboss.job where data ->> 'kind' = 'voice-answered'
  and data ->> 'voiceId' in (select id::text from voice where project_id = ${project.id})`;

describe("something said outside a meeting", () => {
  it("is kept by name, with the group", async () => {
    expect(await give()).toBe(1);
    expect(await voiceNumbered(await look(project.otherMember), 1)).toMatchObject({
      channel: "written",
      saidBy: { number: 4, name: project.otherMember.name, isOwn: true },
      group: "lived-experience",
      capturedOn: today,
      meeting: null,
      answers: [],
    });
  });

  it("is passed on for someone, a group or nobody by name, with where and how", async () => {
    const pass = (whose?: string) =>
      passOnVoice(project.member, project.slug, { text: "Too far.", whose, told: "At the bus stop" }, now);
    for (const whose of ["seat-4", "group-carers", undefined]) await pass(whose);
    const { voices } = await voicesOf(await look(), {}, { today });
    const passedOn = { channel: "passed-on", told: "At the bus stop" };
    expect(voices).toMatchObject([
      { number: 3, saidBy: null, group: null, ...passedOn },
      { number: 2, saidBy: null, group: "carers", ...passedOn },
      { number: 1, saidBy: { number: 4 }, group: "lived-experience", ...passedOn },
    ]);
    await expect(pass("seat-9")).rejects.toThrow("Choose someone who has a seat here.");
    const untold = passOnVoice(project.member, project.slug, { text: "Too far.", told: " " }, now);
    expect(await problemFieldsOf(untold)).toEqual(["told"]);
  });

  it("is not a coordinator's to say, nor a stranger's", async () => {
    await expect(give("Hm.", project.network.coordinator)).rejects.toThrow(NotAllowed);
    await expect(give("Hm.", (await aProject()).lead)).rejects.toThrow(NotFound);
  });
});

describe("an answer", () => {
  it("is kept with who gave it and when, and told to whoever said it", async () => {
    await give();
    await answerVoice(project.facilitator, project.slug, taken, later);
    const answered = { answer: "taken-up", reason: "The centre was chosen." };
    expect(await voiceNumbered(await look(), 1)).toMatchObject({
      ...answered,
      answeredOn: "2026-11-25",
      answeredBy: project.facilitator.name,
      answers: [{ ...answered, on: "2026-11-25", by: project.facilitator.name }],
    });
    expect(await mails()).toHaveLength(1);
  });

  it("given again counts, and the earlier stays to be read", async () => {
    await give();
    await answerVoice(project.facilitator, project.slug, { ...taken, answer: "parked", reason: "Next year." }, now);
    await answerVoice(project.lead, project.slug, { ...taken, version: 2 }, later);
    expect(await voiceNumbered(await look(), 1)).toMatchObject({
      answer: "taken-up",
      answers: [
        { answer: "taken-up", reason: "The centre was chosen.", on: "2026-11-25", by: project.lead.name },
        { answer: "parked", reason: "Next year.", on: today, by: project.facilitator.name },
      ],
    });
  });

  it("put right before its mail went out, within some minutes, is told once", async () => {
    await give();
    await answerVoice(project.facilitator, project.slug, taken, now);
    await answerVoice(project.lead, project.slug, { ...taken, version: 2, answer: "parked" }, now);
    expect(await mails()).toHaveLength(1);
    const [job] = await ownerSql<
      { wait: number }[]
    >`select extract(minute from start_after - created_on)::integer as wait
      from pgboss.job where data ->> 'kind' = 'voice-answered' order by created_on desc limit 1`;
    expect(job?.wait).toBe(5);
    await ownerSql`update pgboss.job set state = 'completed' where data ->> 'kind' = 'voice-answered'`;
    await answerVoice(project.lead, project.slug, { ...taken, version: 3 }, now);
    expect(await mails()).toHaveLength(2);
  });

  it("is no mail while whoever said it, or the project, takes a break", async () => {
    const { member, otherMember, lead, slug } = project;
    for (const actor of [member, otherMember]) await give("Too far.", actor);
    for (const voice of [1, 2]) await answerVoice(lead, slug, { ...taken, voice }, now);
    const jobs = await ownerSql<{ data: { kind: "voice-answered"; voiceId: string } }[]>`select j.data from pgboss.job j
      join voice v on v.id::text = j.data ->> 'voiceId' where v.project_id = ${project.id} order by v.number`;
    const written = () => Promise.all(jobs.map(async ({ data }) => (await writeMail(data)) !== null));
    expect(await written()).toEqual([true, true]);
    await pauseMember(lead, slug, 3, {}, now);
    expect(await written()).toEqual([false, true]);
    for (const stage of ["active", "paused"] as const) await goTo(project, stage);
    expect(await written()).toEqual([false, false]);
  });

  it("tells nobody when there is no name, or when one answers oneself", async () => {
    const meeting = await aHeldMeeting(project, today);
    await capture(project, meeting, {}, now);
    await capture(project, meeting, { whose: "group-carers" }, now);
    await give("We should meet.", project.lead);
    for (const voice of [1, 2, 3]) await answerVoice(project.lead, project.slug, { ...taken, voice }, later);
    expect(await mails()).toHaveLength(0);
  });

  it("is refused without a reason, unchanged, by a member, and when someone else was faster", async () => {
    const { lead, member, slug } = project;
    await give();
    expect(await problemFieldsOf(answerVoice(lead, slug, { ...taken, answer: "", reason: "" }, now))).toEqual([
      "answer",
      "reason",
    ]);
    await expect(answerVoice(member, slug, taken, now)).rejects.toThrow(NotAllowed);
    await answerVoice(lead, slug, taken, now);
    await expect(answerVoice(lead, slug, { ...taken, version: 2 }, now)).rejects.toThrow(Refused);
    const stale = await staleEditOf(answerVoice(lead, slug, { ...taken, answer: "parked" }, now));
    expect(stale.changes).toEqual([
      { label: "Answer", removed: [], added: ["taken up"] },
      { label: "Why", removed: [], added: ["The centre was chosen."] },
      { label: "Answered by", removed: [], added: [lead.name] },
      { label: "Answered on", removed: [], added: ["23 November 2026"] },
    ]);
  });

  it("is refused in another project", async () => {
    await give();
    const other = await aProject();
    await expect(answerVoice(other.lead, other.slug, taken, now)).rejects.toThrow(NotFound);
    await expect(answerVoice(other.lead, project.slug, taken, now)).rejects.toThrow(NotFound);
  });
});

describe("an action", () => {
  it("can come from what someone said, and stands beside it", async () => {
    await give();
    await addAction(project.lead, project.slug, { what: "Look at the centre", voice: "1" }, now);
    const fromIt = { number: 1, what: "Look at the centre", voice: { number: 1 } };
    expect(await actionsFrom(await look(), { voice: 1 })).toMatchObject([fromIt]);
    const other = await aProject();
    await expect(addAction(other.lead, other.slug, { what: "Look", voice: "1" }, now)).rejects.toThrow(NotFound);
  });
});

describe("the list", () => {
  const show = async (filter: VoiceFilter, on = today) => {
    const { voices } = await voicesOf(await look(), filter, { today: on });
    return voices.map(({ number }) => number);
  };

  it("is filtered by group, by meeting and by what became of it", async () => {
    const meeting = await aHeldMeeting(project, today);
    await capture(project, meeting, { whose: "group-carers" }, now);
    await give();
    await give("I bring a friend.", project.member);
    await answerVoice(project.lead, project.slug, { ...taken, voice: 2 }, now);
    expect(await show({})).toEqual([3, 2, 1]);
    expect(await show({ group: "carers" })).toEqual([3, 1]);
    expect(await show({ meeting })).toEqual([1]);
    expect(await show({ meeting: "outside" })).toEqual([3, 2]);
    expect(await show({ state: "waiting" })).toEqual([3, 1]);
    expect(await show({ state: "answered", group: "lived-experience" })).toEqual([2]);
    expect(await show({ state: "taken-up" })).toEqual([2]);
    expect(await show({ state: "parked" })).toEqual([]);
    expect(await countVoices(await look(), {}, today)).toEqual({ all: 3, waiting: 2, overdue: 0, answered: 1 });
    expect(await countVoices(await look(), { meeting }, today)).toEqual({
      all: 1,
      waiting: 1,
      overdue: 0,
      answered: 0,
    });
  });

  it("says that something is overdue on the 31st day without an answer, not on the 30th", async () => {
    await give();
    expect(await show({ overdue: true }, "2026-12-23")).toEqual([]);
    expect(await show({ overdue: true }, "2026-12-24")).toEqual([1]);
    expect(await countVoices(await look(), {}, "2026-12-24")).toMatchObject({ overdue: 1 });
    await answerVoice(project.lead, project.slug, taken, now);
    expect(await show({ overdue: true }, "2026-12-24")).toEqual([]);
  });

  it("comes page by page", async () => {
    for (let number = 1; number <= 5; number += 1) await give(`Number ${number}`);
    const pageBefore = async (before: number | null) => {
      const { voices, hasOlder } = await voicesOf(await look(), {}, { today, before, size: 2 });
      return [voices.map(({ number }) => number), hasOlder];
    };
    expect(await pageBefore(null)).toEqual([[5, 4], true]);
    expect(await pageBefore(4)).toEqual([[3, 2], true]);
    expect(await pageBefore(2)).toEqual([[1], false]);
  });

  it("of one's own holds what one said by name, and nobody else's", async () => {
    await give();
    await give("I bring a friend.", project.member);
    const meeting = await aHeldMeeting(project, today);
    await capture(project, meeting, { whose: "seat-4" }, now);
    const { voices } = await ownVoices(project.otherMember, await look(project.otherMember), {});
    expect(voices.map(({ number }) => number)).toEqual([3, 1]);
  });

  it("stays out of sight of other projects", async () => {
    await give();
    const other = await aProject();
    const view = await openProject(other.lead, other.slug);
    expect((await voicesOf(view, {}, { today })).voices).toEqual([]);
    await expect(voiceNumbered(view, 1)).rejects.toThrow(NotFound);
  });
});
