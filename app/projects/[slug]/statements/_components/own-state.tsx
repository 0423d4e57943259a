import Link from "next/link";
import { ButtonLink } from "@/app/_ui/button";
import { PlaceCard } from "@/app/_ui/place-card";
import { count } from "@/lib/checklist/words";
import type { ProjectView } from "@/lib/projects/queries";
import type { OwnDraft, SeatOnStatements } from "@/lib/statements/queries";

type OwnStateProps = { view: ProjectView; draft: OwnDraft; seat: SeatOnStatements | undefined; may: boolean };

/** Where one stands with the statements oneself, and the one next thing to do. */
export function OwnState({ view, draft, seat, may }: OwnStateProps) {
  if (draft.signed !== null && !draft.isOpen) return <Signed view={view} draft={draft} seat={seat} may={may} />;
  if (!may) return null;
  const home = `/projects/${view.slug}/statements`;
  const { what, words, label } = nextThing(draft, seat, view.framework.statements.length);
  return (
    <PlaceCard
      label="For you"
      what={what}
      actions={
        <>
          <ButtonLink href={`${home}/sign`}>{label}</ButtonLink>
          {draft.signed !== null && (
            <>
              <Link href={`${home}/receipt?number=${draft.signed}`}>See your receipt</Link>
              <Link href={`${home}/withdraw`}>Withdraw your signature</Link>
            </>
          )}
        </>
      }
    >
      <p>{words}</p>
    </PlaceCard>
  );
}

function nextThing({ answers, signed }: OwnDraft, seat: SeatOnStatements | undefined, all: number) {
  const inOwnTime = "Take your time. You can stop at any statement and come back later.";
  if (signed !== null) {
    return {
      what: "You have changed an answer.",
      words: "Your signature still counts as it was. Sign again, so that the change counts.",
      label: "Check your answers, then sign",
    };
  }
  if (answers.length === all && answers.every(({ answer }) => answer === "talk")) {
    return {
      what: "You want to talk about all of them first.",
      words: "That is fine: your answers are kept. Come back after you have talked.",
      label: "See your answers",
    };
  }
  if (answers.length === all) {
    return {
      what: "You have answered every statement.",
      words: "Look at your answers once more.",
      label: "Check, then sign",
    };
  }
  if (answers.length > 0) {
    const left = count(all - answers.length, "statement is", "statements are");
    return {
      what: `You have answered ${answers.length} of ${all}.`,
      words: `${left} left. ${inOwnTime}`,
      label: "Go on",
    };
  }
  if (seat?.signedOlderAt) {
    return {
      what: "The statements have changed. Please read them again.",
      words: "Your earlier signature stays in the record. It does not count for the new statements.",
      label: "Read and sign again",
    };
  }
  if (seat?.withdrawnAt) {
    return {
      what: "You withdrew your signature.",
      words: "You can sign again whenever you like.",
      label: "Read and sign",
    };
  }
  return { what: `Read the ${all} statements and sign them.`, words: inOwnTime, label: "Begin" };
}

function Signed({ view, draft, seat, may }: OwnStateProps) {
  const home = `/projects/${view.slug}/statements`;
  const help = seat?.signed?.help;
  const actions = (
    <>
      <ButtonLink href={`${home}/receipt?number=${draft.signed}`}>See your receipt</ButtonLink>
      {help && !help.confirmed && <Link href={`${home}/confirm`}>Look at what was written down</Link>}
      {may && <Link href={`${home}/sign/review`}>Change an answer</Link>}
      <Link href={`${home}/withdraw`}>Withdraw your signature</Link>
    </>
  );
  return (
    <PlaceCard label="For you" what="You have signed. Thank you." actions={actions}>
      {help && <p>{help.helper} wrote it down for you.</p>}
    </PlaceCard>
  );
}
