import { and, desc, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { decision } from "@/db/schema/decisions";
import { voice } from "@/db/schema/voices";
import { agreementOf } from "@/lib/agreement/queries";
import { dayOf } from "@/lib/calendar/moments";
import { inShort } from "@/lib/checklist/in-the-way";
import { obstaclesOf } from "@/lib/checklist/queries";
import type { Actor } from "@/lib/commands/actor";
import { giveStance } from "@/lib/decisions/give-stance";
import { lookAgain } from "@/lib/decisions/look-again";
import { openDecision } from "@/lib/decisions/queries";
import { recordDecision } from "@/lib/decisions/record-decision";
import { reply } from "@/lib/decisions/reply";
import { setAside } from "@/lib/decisions/set-aside";
import { supersedeDecision } from "@/lib/decisions/supersede-decision";
import { changeStage } from "@/lib/projects/change-stage";
import { briefOf, type ProjectView } from "@/lib/projects/queries";
import { demoNetwork } from "./demo-network";
import type { DemoEvent } from "./demo-project";
import { meetingCalled } from "./enter-meeting";

type DecidingEvent = Extract<DemoEvent, { what: `decision${string}` | "stance" | "stage" }>;
type EventOf<What> = Extract<DemoEvent, { what: What }>;
type Within = { actor: Actor; view: ProjectView; seatNumber: (name: string) => number };

/** What the file says was decided, and what came of it. */
export async function enterDeciding(within: Within, event: DecidingEvent, now: Date): Promise<unknown> {
  const { actor, view } = within;
  const { slug } = view;
  if (event.what === "stage") return enterStage(within, event, now);
  if (event.what === "decision") return enterDecision(within, event, now);
  const found = await openDecision(view, await decisionCalled(view, event.title));
  const { number, version } = found;
  const today = dayOf(now, demoNetwork.timeZone);
  switch (event.what) {
    case "stance": {
      const own = found.stances.find((each) => each.number === within.seatNumber(event.by));
      const said = { decision: number, stance: event.stance, reason: event.reason, version: own?.version ?? 0 };
      return giveStance(actor, slug, said, now);
    }
    case "decision-looked-at": {
      const { note, next } = event;
      return lookAgain(actor, slug, { decision: number, lookedOn: today, note, next, version }, now);
    }
    case "decision-set-aside": {
      const { outside, reason } = event;
      return setAside(actor, slug, { decision: number, on: today, by: outside, reason, version }, now);
    }
    case "decision-replied":
      return reply(actor, slug, { decision: number, reply: event.reply, version }, now);
  }
}

/** The newest decision of this title: a correction often keeps it. */
export async function decisionCalled({ id, slug }: ProjectView, title: string): Promise<number> {
  const [found] = await database()
    .select({ number: decision.number })
    .from(decision)
    .where(and(eq(decision.projectId, id), eq(decision.title, title)))
    .orderBy(desc(decision.number))
    .limit(1);
  if (!found) throw new Error(`There is no decision “${title}” in ${slug}.`);
  return found.number;
}

async function enterStage({ actor, view }: Within, { to, reason, decision }: EventOf<"stage">, now: Date) {
  const cited = decision === undefined ? undefined : await decisionCalled(view, decision);
  const shown = to === "closed" ? inShort(await obstaclesOf(view, now)) : "";
  return changeStage(actor, view.slug, { to, reason, decision: cited, shown, goAhead: "on" }, now);
}

async function enterDecision(within: Within, event: EventOf<"decision">, now: Date) {
  const { actor, view } = within;
  const values = await asSent(within, event);
  if (event.replaces === undefined) return recordDecision(actor, view.slug, values, now);
  const earlier = await openDecision(view, await decisionCalled(view, event.replaces.title));
  const { number, version } = earlier;
  return supersedeDecision(actor, view.slug, { ...values, decision: number, version, as: event.replaces.as }, now);
}

async function asSent({ view, seatNumber }: Within, event: EventOf<"decision">) {
  const {
    title,
    kind,
    on: decidedOn,
    context,
    decided,
    because,
    method,
    votes,
    delegatedTo,
    addresses,
    review,
  } = event;
  const stood = event.stances.map(({ who, stance, reason }) => ({ seat: `seat${seatNumber(who)}`, stance, reason }));
  const [brief, agreement] = await Promise.all([briefOf(view), agreementOf(view)]);
  const aims = brief.content.aims.filter(({ text }) => event.aims.includes(text));
  return {
    ...{ title, kind, decidedOn, context, decided, because, method, votes, delegatedTo, addresses, reviewOn: review },
    meeting: event.meeting && (await meetingCalled(view, event.meeting)),
    proposedBy: event.proposedBy && seatNumber(event.proposedBy),
    options: event.options.map(({ text, note, chosen }) => ({ text, note, ...(chosen && { chosen: "on" }) })),
    stances: Object.fromEntries(stood.map(({ seat, stance }) => [seat, stance])),
    reasons: Object.fromEntries(stood.map(({ seat, reason }) => [seat, reason])),
    ...(event.dissent === undefined ? { dissentNone: "on" } : { dissent: event.dissent }),
    ...(event.conflicts === undefined ? { conflictsNone: "on" } : { conflicts: event.conflicts }),
    voices: await voicesSaying(view, event.voices),
    aims: Object.fromEntries(aims.map(({ id }, place) => [`aim${place}`, id])),
    briefVersion: brief.version,
    agreementVersion: agreement?.version ?? 0,
  };
}

async function voicesSaying({ id, slug }: ProjectView, texts: string[]): Promise<Record<string, number>> {
  const voices: Record<string, number> = {};
  for (const text of texts) {
    const [said] = await database()
      .select({ number: voice.number })
      .from(voice)
      .where(and(eq(voice.projectId, id), eq(voice.text, text)));
    if (!said) throw new Error(`Nobody said “${text}” in ${slug}.`);
    voices[`voice${said.number}`] = said.number;
  }
  return voices;
}
