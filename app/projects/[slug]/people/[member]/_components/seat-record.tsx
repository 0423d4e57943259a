import Link from "next/link";
import { Actions } from "@/app/_ui/actions";
import { Record } from "@/app/_ui/record";
import { SummaryList } from "@/app/_ui/summary-list";
import { dayInWords } from "@/lib/calendar/days";
import type { WaitingInvitation } from "@/lib/invitations/queries";
import type { SeatDetails } from "@/lib/people/queries";
import type { ProjectView, SeatView } from "@/lib/projects/queries";
import { mayNow } from "../../_components/seats";
import { courseInWords, roleHints, roleWords, signedInWords } from "../../_components/words";

type SeatRecordProps = {
  view: ProjectView;
  seat: SeatDetails;
  groupName: string;
  atTable: SeatView | undefined;
  /** An invitation to sign in alone that waits for its answer. */
  invited: WaitingInvitation | undefined;
};

/** How the seat is written down. */
export function SeatRecord({ view, seat, groupName, atTable, invited }: SeatRecordProps) {
  const here = `/projects/${view.slug}/people/${seat.number}`;
  const mayChangeRole = mayNow(view, "member.change-role") && seat.leftOn === null;
  const mayCorrect = mayNow(view, "member.correct") && !seat.isErased;
  const maySendSignIn = mayNow(view, "invitation.send") && !seat.signsInAlone && seat.leftOn === null;
  return (
    <Record name={seat.isOwn ? "Your seat" : "The seat"}>
      <SummaryList
        rows={[
          { name: "Group", value: groupName },
          { name: "Role", value: `${roleWords[seat.role]}. ${roleHints[seat.role]}` },
          { name: "Joined on", value: dayInWords(seat.joinedOn) },
          ...(seat.pausedOn ? [{ name: "Taking a break since", value: dayInWords(seat.pausedOn) }] : []),
          ...(seat.leftOn ? [{ name: "Left on", value: dayInWords(seat.leftOn) }] : []),
          { name: "The statements", value: signedInWords(atTable) },
          ...(invited ? [{ name: "Signing in", value: courseInWords(invited) }] : []),
        ]}
      />
      {(mayCorrect || mayChangeRole) && (
        <div className="no-print">
          <Actions>
            {mayCorrect && <Link href={`${here}/correct`}>Put the seat right</Link>}
            {maySendSignIn && <SignInLink view={view} seat={seat} invited={invited} />}
            {mayChangeRole && <Link href={`${here}/role`}>Change the role</Link>}
          </Actions>
        </div>
      )}
    </Record>
  );
}

/** Whoever is invited to sign in already is not invited twice: the one that waits can be sent again or taken back. */
function SignInLink({ view, seat, invited }: Pick<SeatRecordProps, "view" | "seat" | "invited">) {
  const home = `/projects/${view.slug}/people`;
  if (invited) return <Link href={`${home}/invitations/${invited.number}`}>See the invitation to sign in</Link>;
  return <Link href={`${home}/${seat.number}/sign-in`}>Give {seat.name} a way to sign in</Link>;
}
