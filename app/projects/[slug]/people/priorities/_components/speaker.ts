import type { Verb } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow } from "../../_components/seats";

/** As whom the viewer speaks: for themselves, or for someone without an e-mail address. */
export type Speaker = { seat: number; name: string; isOwn: boolean };

type Deed = "say" | "change" | "take-back" | "view";

/** Null when it is not theirs to do for this seat. `helped` are the seats for which they may write something down. */
export function speakerFor(view: ProjectView, deed: Deed, seat: number | null, helped: number[]): Speaker | null {
  const found = view.seats.find(({ number, leftOn }) => number === seat && leftOn === null);
  if (!found) return null;
  const { number, name } = found;
  if (number === view.ownSeat) {
    return mayNow(view, `priority.${deed}` satisfies Verb, true) ? { seat: number, name, isOwn: true } : null;
  }
  if (!helped.includes(number) || !mayNow(view, `priority.${deed}-for` satisfies Verb)) return null;
  return { seat: number, name, isOwn: false };
}
