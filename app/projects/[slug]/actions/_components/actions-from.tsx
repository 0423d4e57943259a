import type { Action } from "@/lib/actions/queries";
import { dayOf } from "@/lib/calendar/moments";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow } from "../../people/_components/seats";
import { ActionLines } from "./action-lines";
import { EndedLines } from "./ended-lines";

/** What is to be done, and what was done, about one thing. */
export function ActionsFrom({ view, actions }: { view: ProjectView; actions: Action[] }) {
  const home = `/projects/${view.slug}/actions`;
  const isOpen = ({ doneOn, droppedOn }: Action) => doneOn === null && droppedOn === null;
  const open = actions.filter(isOpen);
  const ended = actions.filter((action) => !isOpen(action));
  return (
    <>
      {open.length > 0 && (
        <ActionLines
          actions={open}
          today={dayOf(new Date(), view.network.timeZone)}
          home={home}
          ownSeat={view.ownSeat}
          mayAct={mayNow(view, "action.change")}
        />
      )}
      {ended.length > 0 && <EndedLines actions={ended} home={home} />}
    </>
  );
}
