import { InsidePage, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayInWords } from "@/lib/calendar/days";
import { people } from "@/lib/checklist/words";
import { canBeOpened, ladderOf } from "@/lib/ladder/queries";
import { openRound, shownFrom } from "@/lib/ladder/rules";
import { mayNow, openTable } from "../../people/_components/seats";
import { closeRoundAction } from "../actions";

const title = "Close the question now";

export default async function CloseRound({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const back = { href: `/projects/${view.slug}/ladder`, label: "The ladder" };
  const page = { viewer, view, part: "ladder", title, back };
  if (!mayNow(view, "ladder.close-round")) return <NotTheirs {...page} who="hosts" />;
  const open = openRound((await ladderOf(view)).rounds);
  if (!open)
    return (
      <OnlyWords {...page}>
        <p>Nobody is being asked at the moment.</p>
      </OnlyWords>
    );
  const fewest = shownFrom(view.framework.thresholds);
  const readable = await canBeOpened(view);
  return (
    <InsidePage {...page} lede={`It closes by itself when ${dayInWords(open.openUntil)} is over.`}>
      <ActionForm action={closeRoundAction.bind(null, view.slug, open.number)} title={title}>
        <div className="prose">
          <p>
            {people(open.answers)} {open.answers === 1 ? "has" : "have"} answered so far.
          </p>
          {open.answers < fewest ? (
            <p>
              <strong>That is fewer than {fewest}, so nothing will be shown.</strong> When you close the question now,
              these answers are gone for good.
            </p>
          ) : !readable ? (
            <p>
              <strong>The sealed answers cannot be opened at the moment.</strong> The secret key of this computer may
              have changed: ask whoever runs Alongside for you to put it right first. When you close the question now,
              these answers are gone for good.
            </p>
          ) : (
            <p>When you close it, everyone here reads how many chose each rung. Nobody can answer any more.</p>
          )}
        </div>
        <SubmitButton>Yes, close it</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
