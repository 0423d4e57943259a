import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { whenInWords } from "@/lib/calendar/moments";
import { openDecision } from "@/lib/decisions/queries";
import { meetingOf } from "@/lib/meetings/queries";
import { voiceNumbered } from "@/lib/voices/queries";
import { mayNow, numberIn, openTable } from "../../people/_components/seats";
import { Said } from "../../voices/_components/said";
import { PlanFields } from "../_components/plan-fields";
import { addActionAction } from "../actions";

type NewActionProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ voice?: string; meeting?: string; decision?: string }>;
};

export default async function NewAction({ params, searchParams }: NewActionProps) {
  const { viewer, view } = await openTable(params);
  const { voice = "", meeting = "", decision = "" } = await searchParams;
  const from = voice === "" ? null : await orNotFound(voiceNumbered(view, numberIn(voice)));
  const metIn = meeting === "" ? null : await orNotFound(meetingOf(view, numberIn(meeting)));
  const decided = decision === "" ? null : await orNotFound(openDecision(view, numberIn(decision)));
  const title = "Write down an action";
  const page = {
    viewer,
    view,
    part: "actions",
    title,
    back: { href: `/projects/${view.slug}/actions`, label: "Actions" },
  };
  if (!mayNow(view, "action.add")) return <NotTheirs {...page} who="table" />;
  return (
    <InsidePage {...page} lede="Something to be done, so that it is not forgotten and not left to one person.">
      <ActionForm action={addActionAction.bind(null, view.slug)} title={title}>
        {from && <Said voice={from} view={view} />}
        {from && <input type="hidden" name="voice" value={from.number} />}
        {metIn && (
          <p className="prose">
            From the meeting <strong>{metIn.title}</strong>, {whenInWords(metIn, view.network.timeZone)}.
          </p>
        )}
        {metIn && <input type="hidden" name="meeting" value={metIn.number} />}
        {decided && (
          <p className="prose">
            From decision {decided.number}: <strong>{decided.title}</strong>.
          </p>
        )}
        {decided && <input type="hidden" name="decision" value={decided.number} />}
        <PlanFields seats={view.seats} />
        <SubmitButton>Write this down</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
