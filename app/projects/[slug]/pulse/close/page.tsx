import { InsidePage, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayInWords } from "@/lib/calendar/days";
import { people } from "@/lib/checklist/words";
import { openRound, shownFrom } from "@/lib/ladder/rules";
import { canBeOpened, pulseOf } from "@/lib/pulse/queries";
import { mayNow, openTable } from "../../people/_components/seats";
import { closePulseAction } from "../actions";

const title = "Close the pulse now";

export default async function ClosePulse({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const page = {
    viewer,
    view,
    part: "pulse",
    title,
    back: { href: `/projects/${view.slug}/pulse`, label: "The pulse" },
  };
  if (!mayNow(view, "pulse.close")) return <NotTheirs {...page} who="hosts" />;
  const open = openRound((await pulseOf(view)).rounds);
  if (!open)
    return (
      <OnlyWords {...page}>
        <p>No pulse is open at the moment.</p>
      </OnlyWords>
    );
  const fewest = shownFrom(view.framework.thresholds);
  const isLost = open.answers < fewest || !(await canBeOpened(view));
  return (
    <InsidePage {...page} lede={`It closes by itself when ${dayInWords(open.openUntil)} is over.`}>
      <ActionForm action={closePulseAction.bind(null, view.slug, open.number)} title={title}>
        <div className="prose">
          <p>
            {people(open.answers)} {open.answers === 1 ? "has" : "have"} answered so far.
          </p>
          {isLost ? (
            <p>
              <strong>
                {open.answers < fewest
                  ? `That is fewer than ${fewest}, so nothing will be shown.`
                  : "The sealed answers cannot be opened at the moment. Ask whoever runs Alongside for you about its secret key first."}
              </strong>{" "}
              When you close the pulse now, these answers are gone for good.
            </p>
          ) : (
            <p>When you close it, everyone here reads how each principle feels. Nobody can answer any more.</p>
          )}
        </div>
        <SubmitButton>Yes, close it</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
