import Link from "next/link";
import { Actions } from "@/app/_ui/actions";
import { Record } from "@/app/_ui/record";
import { SummaryList } from "@/app/_ui/summary-list";
import { dayInWords } from "@/lib/calendar/days";
import type { SeatDetails } from "@/lib/people/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow } from "../../_components/seats";
import { roleHints, roleWords } from "../../_components/words";

type SeatRecordProps = { view: ProjectView; seat: SeatDetails; groupName: string; signed: boolean };

/** How the seat is written down. */
export function SeatRecord({ view, seat, groupName, signed }: SeatRecordProps) {
  const here = `/projects/${view.slug}/people/${seat.number}`;
  const mayChangeRole = mayNow(view, "member.change-role") && seat.leftOn === null;
  const mayCorrect = mayNow(view, "member.correct");
  const mayGiveSignIn = mayNow(view, "invitation.send") && !seat.signsInAlone && seat.leftOn === null;
  return (
    <Record name={seat.isOwn ? "Your seat" : "The seat"}>
      <SummaryList
        rows={[
          { name: "Group", value: groupName },
          { name: "Role", value: `${roleWords[seat.role]}. ${roleHints[seat.role]}` },
          { name: "Joined on", value: dayInWords(seat.joinedOn) },
          ...(seat.pausedOn ? [{ name: "Taking a break since", value: dayInWords(seat.pausedOn) }] : []),
          ...(seat.leftOn ? [{ name: "Left on", value: dayInWords(seat.leftOn) }] : []),
          { name: "The statements", value: signed ? "Signed" : "Not signed yet" },
        ]}
      />
      {(mayCorrect || mayChangeRole) && (
        <div className="no-print">
          <Actions>
            {mayCorrect && <Link href={`${here}/correct`}>Put the seat right</Link>}
            {mayGiveSignIn && <Link href={`${here}/sign-in`}>Give {seat.name} a way to sign in</Link>}
            {mayChangeRole && <Link href={`${here}/role`}>Change the role</Link>}
          </Actions>
        </div>
      )}
    </Record>
  );
}
