import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inviteAndJoin } from "@/db/demo/joining";
import { addMember } from "@/lib/people/add-member";
import { leaveTable } from "@/lib/people/leave-table";
import { pauseMember } from "@/lib/people/pause-member";
import { openProject } from "@/lib/projects/queries";
import { giveUnnamedVoice } from "@/lib/voices/give-unnamed-voice";
import { voicesOf, writersFor } from "@/lib/voices/queries";
import { releaseVoices } from "@/lib/voices/release-voices";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aName, aProject, emailOf, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const midnight = new Date("2026-11-24T00:00:00Z");
const withGroup = { text: "I am afraid to say no when the funder is in the room.", way: "group" };
const give = () => giveUnnamedVoice(project.member, project.slug, withGroup, now);
const look = (actor = project.lead) => openProject({ ...actor }, project.slug);

/** Another carer at the table, beside the member. Resolves to their seat. */
async function anotherCarer(): Promise<number> {
  const name = aName("Pat Hamon");
  const pat = { name, email: emailOf(name), group: "carers", role: "member" };
  return inviteAndJoin(project.lead, project.slug, pat, now);
}

async function cameOut() {
  await releaseVoices(midnight);
  return (await voicesOf(await look(), {}, { today: "2026-11-24" })).voices;
}

describe("words without a name come with the group", () => {
  it("where there is someone else of it who could have written them", async () => {
    await anotherCarer();
    await give();
    expect(await cameOut()).toMatchObject([{ group: "carers", saidBy: null }]);
  });

  it("not from the only one of it", async () => {
    expect(await problemFieldsOf(give())).toEqual(["way"]);
  });

  it("not where the others cannot sign in: everyone knows that they did not write it", async () => {
    const pat = { name: aName("Pat Hamon"), group: "carers", role: "member", joinedOn: today };
    await addMember(project.lead, project.slug, pat, now);
    expect(await problemFieldsOf(give())).toEqual(["way"]);
  });

  it("not where the others take a break", async () => {
    await pauseMember(project.lead, project.slug, await anotherCarer(), {}, now);
    expect(await problemFieldsOf(give())).toEqual(["way"]);
  });

  it("no more when the others have left, or take a break, before they come out", async () => {
    const seat = await anotherCarer();
    await give();
    await leaveTable(project.lead, project.slug, seat, { leftOn: today }, now);
    expect(await cameOut()).toMatchObject([{ text: withGroup.text, group: null, saidBy: null }]);
  });
});

describe("before they are sent, one is told", () => {
  it("how many could have written them, and how many of those are of one's own group", async () => {
    await anotherCarer();
    const pat = { name: aName("Pat Hamon"), group: "carers", role: "member", joinedOn: today };
    await addMember(project.lead, project.slug, pat, now);
    expect(await writersFor(await look(project.member))).toEqual({ all: 5, ofOwnGroup: 2 });
    expect(await writersFor(await look(project.otherMember))).toEqual({ all: 5, ofOwnGroup: 1 });
  });
});

describe("a full box", () => {
  it("does not tell whoever sends a form again that someone else has put something in", async () => {
    const sent = { text: "Mine.", way: "nobody", submission: crypto.randomUUID() };
    await giveUnnamedVoice(project.member, project.slug, sent, now);
    await ownerSql`insert into voice_box (project_id, text, out_on)
      select ${project.id}, 'Full', '2026-11-24' from generate_series(1, 199)`;
    await giveUnnamedVoice(project.member, project.slug, sent, now);
    expect(await ownerSql`select from voice_box where project_id = ${project.id}`).toHaveLength(200);
  });
});
