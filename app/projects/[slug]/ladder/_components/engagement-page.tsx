import type { ReactNode } from "react";
import { InsidePage, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { dayInWords } from "@/lib/calendar/days";
import { type Activity, activityNumbered } from "@/lib/engagement/queries";
import type { Verb } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow, numberIn, openTable } from "../../people/_components/seats";

type EngagementPageProps = {
  params: Promise<{ slug: string; number: string }>;
  verb: Verb;
  title: string;
  children: (activity: Activity, view: ProjectView) => ReactNode;
};

/** A page about one thing that was done, as long as it counts and the viewer may do what the page is for. */
export async function EngagementPage({ params, verb, title, children }: EngagementPageProps) {
  const { viewer, view } = await openTable(params);
  const activity = await orNotFound(activityNumbered(view, numberIn((await params).number)));
  const back = { href: `/projects/${view.slug}/ladder`, label: "The ladder" };
  const page = { viewer, view, part: "ladder", title, back, lede: activity.what };
  if (activity.takenBackOn !== null)
    return (
      <OnlyWords {...page}>
        <p>This was taken back on {dayInWords(activity.takenBackOn)}. It stays to be read, and counts nowhere.</p>
      </OnlyWords>
    );
  if (!mayNow(view, verb)) return <NotTheirs {...page} who="table" />;
  return <InsidePage {...page}>{children(activity, view)}</InsidePage>;
}
