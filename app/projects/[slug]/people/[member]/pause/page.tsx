import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayInWords } from "@/lib/calendar/days";
import { HasLeft, NotTheirs, PeoplePage } from "../../_components/people-page";
import { mayNow, openSeat } from "../../_components/seats";
import { pauseAction, returnAction } from "../actions";

/** A break, or the way back from it: an explanation and one button. */
export default async function Break({ params }: { params: Promise<{ slug: string; member: string }> }) {
  const { viewer, view, seat } = await openSeat(params);
  const words = wordsFor(seat);
  const back = { href: `/projects/${view.slug}/people/${seat.number}`, label: seat.isOwn ? "Your seat" : seat.name };
  const page = { viewer, view, title: words.title, back };
  const verb = seat.pausedOn ? "member.return" : "member.pause";
  if (!mayNow(view, verb, seat.isOwn)) return <NotTheirs {...page} who="hostsOrSelf" />;
  if (seat.leftOn) return <HasLeft {...page} name={seat.name} leftOn={seat.leftOn} />;
  const action = seat.pausedOn ? returnAction : pauseAction;
  return (
    <PeoplePage {...page}>
      <ActionForm action={action.bind(null, view.slug, seat.number)} title={words.title}>
        <div className="prose">
          {words.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <SubmitButton>{words.button}</SubmitButton>
      </ActionForm>
    </PeoplePage>
  );
}

type Words = { title: string; lines: string[]; button: string };

function wordsFor({ isOwn, name, pausedOn }: { isOwn: boolean; name: string; pausedOn: string | null }): Words {
  if (pausedOn) {
    const since = `${isOwn ? "You have been" : `${name} has been`} taking a break since ${dayInWords(pausedOn)}.`;
    return {
      title: isOwn ? "Come back" : `${name} comes back`,
      lines: [since, isOwn ? "Your seat is as you left it. Welcome back." : "The seat is as it was."],
      button: isOwn ? "I am back" : `${name} is back`,
    };
  }
  if (isOwn)
    return {
      title: "Take a break",
      lines: [
        "Your seat stays yours, and you can come back whenever you like. You need not say why, or for how long.",
        "Nothing is held against you: you are not reminded of anything, and the checklist does not count your break against the group.",
        "You can still read everything while you are away.",
      ],
      button: "Take a break",
    };
  return {
    title: `A break for ${name}`,
    lines: [
      "The seat stays theirs, and they can come back whenever they like. Nobody needs to know why, or for how long.",
      "Nothing is held against them: they are not reminded of anything, and the checklist does not count the break against the group.",
    ],
    button: `${name} takes a break`,
  };
}
