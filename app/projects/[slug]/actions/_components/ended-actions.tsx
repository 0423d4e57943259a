import { Pages } from "@/app/_ui/pages";
import { type Action, type EndedBefore, endedActionsOf } from "@/lib/actions/queries";
import { count } from "@/lib/checklist/words";
import type { ProjectView } from "@/lib/projects/queries";
import { Day } from "@/lib/projects/schema";
import { EndedLines } from "./ended-lines";
import { NoActions } from "./no-actions";

type EndedActionsProps = { view: ProjectView; home: string; before: EndedBefore | null };

/** What was done or not needed any more, page by page, the latest first. */
export async function EndedActions({ view, home, before }: EndedActionsProps) {
  const { actions, hasOlder } = await endedActionsOf(view, before);
  const newest = `${home}?show=done`;
  const last = actions.at(-1);
  return (
    <>
      {actions.length === 0 ? <NoActions show="done" /> : <EndedLines actions={actions} home={home} />}
      {(hasOlder || before !== null) && (
        <Pages
          label="More actions"
          showing={count(actions.length, "action on this page", "actions on this page")}
          newer={before === null ? undefined : { href: newest, label: "The latest" }}
          older={hasOlder && last ? { href: `${newest}&before=${placeOf(last)}`, label: "Older" } : undefined}
        />
      )}
    </>
  );
}

function placeOf({ doneOn, droppedOn, number }: Action): string {
  return `${doneOn ?? droppedOn}.${number}`;
}

/** "2026-11-20.4" in an address, where the page before ended; null for anything else. */
export function endedBeforeIn(address: string | undefined): EndedBefore | null {
  const [, day, number] = /^(\d{4}-\d{2}-\d{2})\.([1-9]\d{0,8})$/.exec(address ?? "") ?? [];
  return Day.safeParse(day).success && day ? { day, number: Number(number) } : null;
}
