import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import { decisionKinds } from "@/lib/decisions/words";
import type { Meeting } from "@/lib/meetings/queries";
import { meetingsOf } from "@/lib/meetings/queries";
import { allows } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import { numberIn, openTable } from "../../people/_components/seats";
import { tickedVoices } from "../_components/as-typed";
import { DecisionFields } from "../_components/decision-fields";
import { offerFor } from "../_components/offer";
import { recordDecisionAction } from "../actions";

type NewDecisionProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ meeting?: string; voice?: string; kind?: string; shown?: string }>;
};

const title = "Write down a decision";

export default async function NewDecision({ params, searchParams }: NewDecisionProps) {
  const { viewer, view } = await openTable(params);
  const { meeting: inMeeting = "", voice = "", kind = "", shown = "" } = await searchParams;
  const home = `/projects/${view.slug}/decisions`;
  const page = { viewer, view, part: "decisions", title, back: { href: home, label: "Decisions" } };
  if (!allows("decision.record", view.roles)) return <NotTheirs {...page} who="table" />;
  const now = new Date();
  const asked = inMeeting === "" ? await meetingToday(view, now) : numberIn(inMeeting);
  const voices = voice === "" ? [] : [numberIn(voice)];
  const { choices, day, meeting } = await orNotFound(offerFor(view, { now, meeting: asked, voices }));
  const values = {
    decidedOn: day,
    meeting: meeting ? String(meeting.number) : "",
    kind: decisionKinds.find((each) => each === kind) ?? "other",
    stances: thoseThere(meeting),
    voices: tickedVoices(voices),
    ...asRead(kind, shown),
  };
  return (
    <InsidePage
      {...page}
      lede="What you chose and why, what else was open, and how each person stood. Once it is written down its words stay as they are."
    >
      <ActionForm action={recordDecisionAction.bind(null, view.slug)} title={title} values={values}>
        <DecisionFields choices={choices} />
        <SubmitButton>Write this decision down</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}

/** Whoever comes from the brief or the agreement decides about the words that they read there. */
function asRead(kind: string, shown: string): Record<string, string> {
  if (!/^[1-9]\d{0,8}$/.test(shown)) return {};
  if (kind === "agree-brief") return { briefVersion: shown };
  return kind === "adopt-agreement" ? { agreementVersion: shown } : {};
}

/** A group that writes while it meets need not look for its meeting. */
async function meetingToday(view: ProjectView, now: Date): Promise<number | null> {
  const { timeZone } = view.network;
  const isToday = (moment: Date) => dayOf(moment, timeZone) === dayOf(now, timeZone);
  const today = (await meetingsOf(view)).filter(({ startsAt, calledOffAt }) => !calledOffAt && isToday(startsAt));
  return today.at(-1)?.number ?? null;
}

/** Whoever was there was asked; what they answered is for people to say. */
function thoseThere(meeting: Meeting | null): Record<string, string> {
  const there = (meeting?.attendance ?? []).filter(({ how }) => how === "present");
  return Object.fromEntries(there.map(({ number }) => [`seat${number}`, "no-answer"]));
}
