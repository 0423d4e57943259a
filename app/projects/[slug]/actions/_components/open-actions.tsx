import { openActionsOf } from "@/lib/actions/queries";
import { dayOf } from "@/lib/calendar/moments";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow } from "../../people/_components/seats";
import { ActionLines } from "./action-lines";
import { FirstAction, NoActions } from "./no-actions";

type OpenActionsProps = { view: ProjectView; home: string; show: "open" | "mine"; isFirst: boolean };

/** What is still to be done, by its day: of everyone, or one's own. */
export async function OpenActions({ view, home, show, isFirst }: OpenActionsProps) {
  const actions = await openActionsOf(view, show);
  if (isFirst) return <FirstAction home={home} mayAdd={mayNow(view, "action.add")} />;
  if (actions.length === 0) return <NoActions show={show} />;
  return (
    <ActionLines
      actions={actions}
      today={dayOf(new Date(), view.network.timeZone)}
      home={home}
      ownSeat={view.ownSeat}
      mayAct={mayNow(view, "action.change")}
    />
  );
}
