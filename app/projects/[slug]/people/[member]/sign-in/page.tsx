import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button";
import { waitingInvitationsOf } from "@/lib/invitations/queries";
import { HasLeft, NotTheirs, PeoplePage } from "../../_components/people-page";
import { AsksField, InvitedEmailField } from "../../_components/seat-fields";
import { mayNow, openSeat } from "../../_components/seats";
import { courseInWords } from "../../_components/words";
import { giveSignInAction } from "../actions";

/** An invitation to a seat that someone has already, for when they get an e-mail address. */
export default async function GiveSignIn({ params }: { params: Promise<{ slug: string; member: string }> }) {
  const { viewer, view, seat } = await openSeat(params);
  const title = `Give ${seat.name} a way to sign in`;
  const back = { href: `/projects/${view.slug}/people/${seat.number}`, label: seat.name };
  const page = { viewer, view, title, back };
  const isTheirs = seat.role === "member" ? mayNow(view, "invitation.send") : mayNow(view, "member.change-role");
  if (!isTheirs) return <NotTheirs {...page} who={seat.role === "member" ? "hosts" : "lead"} />;
  if (seat.leftOn) return <HasLeft {...page} name={seat.name} leftOn={seat.leftOn} />;
  if (seat.signsInAlone)
    return (
      <PeoplePage {...page}>
        <PageTitle title={title} />
        <p>{seat.name} signs in alone already.</p>
      </PeoplePage>
    );
  const invited = (await waitingInvitationsOf(view)).find(
    ({ toSeat, hasRunOut }) => toSeat === seat.number && !hasRunOut,
  );
  if (invited)
    return (
      <PeoplePage {...page}>
        <PageTitle title={title} />
        <p>{courseInWords(invited)}</p>
        <p>
          <Link className="standalone-link" href={`/projects/${view.slug}/people/invitations/${invited.number}`}>
            Send it again, or take it back
          </Link>
        </p>
      </PeoplePage>
    );
  return (
    <PeoplePage
      {...page}
      lede={`They get a link by e-mail, good for 14 days. Once they accept, they can sign in alone. The seat of ${seat.name} stays as it is, and so does its history.`}
    >
      <ActionForm action={giveSignInAction.bind(null, view.slug, seat.number)} title={title}>
        <InvitedEmailField />
        <AsksField />
        <SubmitButton pendingWords="Sending …">Send the invitation</SubmitButton>
      </ActionForm>
    </PeoplePage>
  );
}
