import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { dayInWords } from "@/lib/calendar/days";
import { ladderOf } from "@/lib/ladder/queries";
import { mayNow, openTable } from "../../people/_components/seats";
import { RungChoice } from "../_components/rung-choice";
import { claimRungAction } from "../actions";

const title = "Say on which rung you stand";

export default async function ClaimRung({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const back = { href: `/projects/${view.slug}/ladder`, label: "The ladder" };
  const page = { viewer, view, part: "ladder", title, back };
  if (!mayNow(view, "ladder.claim")) return <NotTheirs {...page} who="hosts" />;
  const [now] = (await ladderOf(view)).claims;
  return (
    <InsidePage
      {...page}
      lede="What the project as a whole says of itself, from today on. Talk about it at the table first."
    >
      {now && (
        <p>
          Since {dayInWords(now.claimedOn)} the project says rung {now.rung}. That stays to be read beside what you say
          now.
        </p>
      )}
      <ActionForm action={claimRungAction.bind(null, view.slug)} title={title}>
        <RungChoice framework={view.framework} label="On which rung do we stand?" />
        <TextArea name="why" label="Why" hint="What shows it?" rows={4} />
        <SubmitButton>Say this</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
