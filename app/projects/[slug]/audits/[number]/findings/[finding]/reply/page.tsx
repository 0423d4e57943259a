import "@/app/_components/audits/audits.css";
import { BothVoices } from "@/app/_components/audits/both-voices";
import { CitedFields } from "@/app/_components/audits/cited-fields";
import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { InsidePage, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { seesDifferently } from "@/lib/audits/rules";
import { waysToReply } from "@/lib/audits/words";
import { seatsToHelp } from "@/lib/people/queries";
import { mayNow, numberIn } from "../../../../../people/_components/seats";
import { openFindingHere } from "../../../../_components/open-audit";
import { replyAction, replyForAction } from "../../../../actions";

type Props = {
  params: Promise<{ slug: string; number: string; finding: string }>;
  searchParams: Promise<{ for?: string | string[]; as?: string | string[] }>;
};

type Words = { label: string; hint: string };

const labels: Record<(typeof waysToReply)[number], Words> = {
  reply: { label: "An answer", hint: "You explain something, or say what you will do." },
  dispute: {
    label: "I see it differently",
    hint: "Say why. It stays in the report beside what the auditor says, in the same size.",
  },
  done: {
    label: "This is what we did",
    hint: "Say what was done, and which record shows it. The auditor looks again.",
  },
  settled: { label: "This is settled for me", hint: "What you saw differently does not stand open any more." },
};

export default async function ReplyToFinding({ params, searchParams }: Props) {
  const { viewer, view, audit, finding, home } = await openFindingHere(params);
  const { for: asked, as: way } = await searchParams;
  const wanted = typeof asked === "string" ? numberIn(asked) : view.ownSeat;
  const isOwn = wanted === view.ownSeat;
  const helped = await seatsToHelp(view, "finding.reply-for");
  const seat = view.seats.find(({ number, leftOn }) => number === wanted && leftOn === null);
  const title = isOwn || !seat ? "Say something to this" : `What ${seat.name} says to this`;
  const back = { href: `${home}/findings/${finding.number}`, label: `Finding ${finding.number}` };
  const page = { viewer, view, part: "checklist", back, title };
  if (audit.closedOn ?? finding.closedOn) {
    return (
      <OnlyWords {...page}>
        <p>This is closed. It stays to be read as it is.</p>
      </OnlyWords>
    );
  }
  const may = seat && (isOwn ? mayNow(view, "finding.reply") : helped.includes(seat.number));
  if (!seat || !may) return <NotTheirs {...page} who="table" />;
  const place = { slug: view.slug, audit: audit.number, finding: finding.number };
  const ways = waysToReply.filter((way) => way !== "settled" || seesDifferently(finding.steps, seat.number));
  return (
    <InsidePage {...page} wide lede="Everyone at the table and the coordinators of the network can read it.">
      <BothVoices finding={finding} project={view.slug} groups={groupsAtTable(view)} auditor={audit.openedBy} />
      <ActionForm
        action={isOwn ? replyAction.bind(null, place) : replyForAction.bind(null, place, seat.number)}
        title={`${title} (finding ${finding.number}): audit ${audit.number} of ${view.title}`}
      >
        <Radios
          name="saidAs"
          label="What this is"
          options={ways.map((value) => ({ value, ...labels[value] }))}
          defaultValue={ways.find((one) => one === way)}
        />
        <TextArea name="text" label={isOwn ? "In your words" : "In their words"} />
        <CitedFields record={null} label="The record that shows it, if there is one" />
        <SubmitButton>Send this</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
