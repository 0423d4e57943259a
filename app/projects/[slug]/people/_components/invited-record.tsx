import Link from "next/link";
import { Record } from "@/app/_ui/record";
import type { WaitingInvitation } from "@/lib/invitations/queries";
import { courseInWords } from "./words";

type InvitedRecordProps = { waiting: WaitingInvitation[]; home: string; mayOpen: boolean };

/** Who was invited and has not answered. Their addresses are in no list. */
export function InvitedRecord({ waiting, home, mayOpen }: InvitedRecordProps) {
  return (
    <Record id="invited" name="Invited" note="They have not answered yet. An invitation is good for 14 days.">
      <ul className="lines">
        {waiting.map((invitation) => (
          <li key={invitation.number} className="line">
            <p className="line__what">
              {mayOpen ? (
                <Link className="name-link" href={`${home}/invitations/${invitation.number}`}>
                  {invitation.name}
                </Link>
              ) : (
                invitation.name
              )}
            </p>
            <p className="line__facts">{courseInWords(invitation)}</p>
          </li>
        ))}
      </ul>
    </Record>
  );
}
