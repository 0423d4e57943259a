import type { Sql } from "postgres";
import { holdMeeting } from "@/lib/meetings/hold-meeting";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { captureVoices } from "@/lib/voices/capture-voices";
import { giveUnnamedVoice } from "@/lib/voices/give-unnamed-voice";
import { releaseVoices } from "@/lib/voices/release-voices";
import type { Project } from "./network";

type Held = Pick<Project, "lead" | "slug">;

/** A meeting of an hour from six in the evening, that was held on this day. Resolves to its number. */
export async function aHeldMeeting({ lead, slug }: Held, day: string): Promise<number> {
  const meeting = await aPlannedMeeting({ lead, slug }, day);
  const evening = new Date(`${day}T20:00:00Z`);
  await holdMeeting(lead, slug, { meeting, attendance: { seat1: "present" }, version: 1 }, evening);
  return meeting;
}

/** The same while it is to come. */
export async function aPlannedMeeting({ lead, slug }: Held, day: string): Promise<number> {
  const plan = { title: "How we work", day, from: "18:00", to: "19:00", place: "The library" };
  return planMeeting(lead, slug, plan, new Date(`${day}T09:00:00Z`));
}

/** One line that was said in a meeting. */
export async function capture({ lead, slug }: Held, meeting: number, line: object, at: Date): Promise<number> {
  return captureVoices(lead, slug, { meeting, lines: [{ text: "Put a meal in the middle of it.", ...line }] }, at);
}

/** Something without a name from each of them, in this order, one minute after the other. Resolves to the words. */
export async function givenUnnamed({ slug, ...people }: Project, at: Date): Promise<string[]> {
  const order = [people.otherMember, people.lead, people.member, people.facilitator];
  const texts: string[] = [];
  for (const [place, actor] of order.entries()) {
    const text = `Number ${place + 1} that nobody said`;
    await giveUnnamedVoice(actor, slug, { text, way: "nobody" }, new Date(at.getTime() + place * 60_000));
    texts.push(text);
  }
  return texts;
}

/** Takes one project's words out of the box as if their day were over, and leaves every other project's alone. */
export async function afterTheDayOf(ownerSql: Sql, slug: string): Promise<void> {
  await ownerSql`update voice_box set out_on = out_on - 1 where project_id = (select id from project where slug = ${slug})`;
  await releaseVoices();
}
