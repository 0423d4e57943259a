import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { correctionsOfVoice } from "@/lib/history/queries";
import { leaveTable } from "@/lib/people/leave-table";
import { openProject } from "@/lib/projects/queries";
import { answerVoice } from "@/lib/voices/answer-voice";
import { correctVoice } from "@/lib/voices/correct-voice";
import { giveVoice } from "@/lib/voices/give-voice";
import { passOnVoice } from "@/lib/voices/pass-on-voice";
import { voiceNumbered } from "@/lib/voices/queries";
import { releaseVoices } from "@/lib/voices/release-voices";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";
import { aHeldMeeting, capture, givenUnnamed } from "@/tests/support/voices";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
let meeting: number;
beforeEach(async () => {
  project = await aProject();
  meeting = await aHeldMeeting(project, "2026-11-20");
});

const meal = "Put a meal in the middle of it.";
const right = { voice: 1, version: 1, text: "Put a proper meal in the middle of it." };
const look = async ({ lead, slug }: Project) => openProject({ ...lead }, slug);
const stands = async () => voiceNumbered(await look(project), 1);
const put = (values: object = {}, actor = project.lead) =>
  correctVoice(actor, project.slug, { ...right, whose: "seat-3", ...values }, now);

describe("what was said in a meeting", () => {
  it("is put right by a lead, a facilitator or the person named, and by nobody else", async () => {
    const { facilitator, lead, member, otherMember, network, slug } = project;
    await capture(project, meeting, { whose: "seat-3" }, now);
    await expect(put({}, otherMember)).rejects.toThrow(NotAllowed);
    await expect(put({}, network.coordinator)).rejects.toThrow(NotAllowed);
    for (const [at, actor] of [facilitator, lead, member].entries())
      await put({ version: at + 1, text: `${right.text} ${at}` }, actor);
    expect(await stands()).toMatchObject({ version: 4, saidBy: { number: 3 }, group: "carers", capturedOn: today });
    const other = await aProject();
    await expect(correctVoice(other.lead, other.slug, right, now)).rejects.toThrow(NotFound);
    await expect(correctVoice(other.lead, slug, right, now)).rejects.toThrow(NotFound);
  });

  it("keeps both wordings and both names to be read, with who put it right and when", async () => {
    const { facilitator, member, otherMember } = project;
    await capture(project, meeting, { whose: "seat-3" }, now);
    await put({ whose: "seat-4" }, facilitator);
    expect(await stands()).toMatchObject({ text: right.text, saidBy: { number: 4 }, group: "lived-experience" });
    const [line, ...older] = await correctionsOfVoice(await look(project), 1);
    expect(older).toEqual([]);
    expect(line).toMatchObject({ actor: facilitator.name, deed: expect.stringContaining("put right"), at: now });
    expect(line?.changes).toContainEqual({ label: "What was said", removed: [meal], added: [right.text] });
    expect(line?.changes).toContainEqual({ label: "Said by", removed: [member.name], added: [otherMember.name] });
  });

  it("gets a name or another group, but a name that stood there does not go", async () => {
    await capture(project, meeting, { whose: "group-third-sector" }, now);
    await put({ whose: "group-carers" });
    await put({ version: 2, whose: "seat-3" });
    for (const whose of ["", "group-carers"])
      expect(await problemFieldsOf(put({ version: 3, whose }))).toEqual(["whose"]);
    expect(await stands()).toMatchObject({ saidBy: { number: 3 } });
  });

  it("names whoever sat there on its day, and whoever is named already", async () => {
    const { lead, slug } = project;
    await capture(project, meeting, { whose: "seat-3" }, now);
    await leaveTable(lead, slug, 3, { leftOn: "2026-11-19" }, now);
    await put();
    await leaveTable(lead, slug, 4, { leftOn: "2026-11-20" }, now);
    await put({ version: 2, whose: "seat-4" });
    expect(await problemFieldsOf(put({ version: 3, whose: "seat-3" }))).toEqual(["whose"]);
  });

  it("is refused empty, unchanged, after someone else, and once it is answered", async () => {
    const { lead, facilitator, slug } = project;
    await capture(project, meeting, { whose: "seat-3" }, now);
    expect(await problemFieldsOf(put({ text: " " }))).toEqual(["text"]);
    await expect(put({ text: meal })).rejects.toThrow(Refused);
    await put({}, facilitator);
    const stale = await staleEditOf(put({ text: "Tea." }));
    expect(stale.changes).toEqual([{ label: "What was said", removed: [meal], added: [right.text] }]);
    await answerVoice(lead, slug, { voice: 1, version: 2, answer: "parked", reason: "Next year." }, now);
    await expect(put({ version: 3, text: "Tea." })).rejects.toThrow("This has an answer");
  });
});

describe("what was said outside a meeting", () => {
  it("and passed on, is put right with where it was said", async () => {
    const { member, slug } = project;
    await passOnVoice(member, slug, { text: "Too far.", told: "At the bus stop" }, now);
    expect(await problemFieldsOf(put({ whose: "", told: " " }))).toEqual(["told"]);
    await put({ whose: "", told: "On the phone" });
    expect(await stands()).toMatchObject({ text: right.text, told: "On the phone", saidBy: null });
  });

  it("stays the words of whoever wrote it", async () => {
    const { member, slug } = project;
    await giveVoice(member, slug, { text: "Too far.", way: "name" }, now);
    await put({ whose: "seat-4" }, member);
    expect(await stands()).toMatchObject({ text: right.text, saidBy: { number: 3 }, group: "carers" });
  });

  it("stays as it is when it came out of the box", async () => {
    const { lead, slug } = project;
    await givenUnnamed(project, now);
    await releaseVoices(new Date("2026-11-24T08:00:00Z"));
    for (const whose of ["", "seat-3"])
      await expect(correctVoice(lead, slug, { ...right, whose }, now)).rejects.toThrow("This came without a name");
  });
});
