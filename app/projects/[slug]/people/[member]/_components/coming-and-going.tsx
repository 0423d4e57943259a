import Link from "next/link";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { Record } from "@/app/_ui/record";
import type { SeatDetails } from "@/lib/people/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow } from "../../_components/seats";

/** A break, the way back, and leaving; and, for someone without an address of their own, being erased. */
export function ComingAndGoing({ view, seat }: { view: ProjectView; seat: SeatDetails }) {
  const here = `/projects/${view.slug}/people/${seat.number}`;
  const mayPause = mayNow(view, seat.pausedOn ? "member.return" : "member.pause", seat.isOwn);
  const mayLeave = mayNow(view, "member.leave", seat.isOwn);
  const mayErase = !seat.isOwn && !seat.signsInAlone && !seat.isErased && mayNow(view, "member.erase-for");
  const isHere = seat.leftOn === null;
  if (!mayErase && (!isHere || (!mayPause && !mayLeave))) return null;
  const words = seat.isOwn ? ownWords : theirWords;
  return (
    <Record name="Coming and going" note="A break keeps the seat, and nothing is held against anyone." onScreenOnly>
      <Actions>
        {isHere && mayPause && (
          <ButtonLink quiet href={`${here}/pause`}>
            {seat.pausedOn ? words.back : words.pause}
          </ButtonLink>
        )}
        {isHere && mayLeave && <Link href={`${here}/leave`}>{words.leave}</Link>}
        {mayErase && <Link href={`${here}/erase`}>They want to be erased</Link>}
      </Actions>
    </Record>
  );
}

const ownWords = { pause: "Take a break", back: "Come back", leave: "Leave the table" };
const theirWords = { pause: "Record a break", back: "Record that they are back", leave: "Record that they left" };
