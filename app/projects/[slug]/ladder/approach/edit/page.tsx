import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { approachOf } from "@/lib/ladder/queries";
import { ways } from "@/lib/ladder/schema";
import { wayWords } from "@/lib/ladder/words";
import { briefOf } from "@/lib/projects/queries";
import { mayNow, openTable } from "../../../people/_components/seats";
import { writeApproachAction } from "../../actions";
import { BriefInShort } from "../_components/brief-in-short";
import { WaysToConsult } from "../_components/ways-to-consult";

const title = "How could the brief be met?";

const hints = {
  consultation: "Whom would you ask, how, and who would decide?",
  "co-production": "Who would work it out together from the start, and how?",
  blend: "What would you ask many people, and what would you work out together?",
};

const options = [
  ...ways.map((value) => ({ value, label: wayWords[value] })),
  { value: "", label: "We have not chosen yet" },
];

export default async function EditApproach({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const home = `/projects/${view.slug}`;
  const back = { href: `${home}/ladder/approach`, label: "Consultation, co-production or a blend" };
  const page = { viewer, view, part: "ladder", title, back };
  if (!mayNow(view, "approach.write")) return <NotTheirs {...page} who="table" />;
  const [brief, written] = await Promise.all([briefOf(view), approachOf(view)]);
  const content = written?.content;
  return (
    <InsidePage {...page}>
      <section>
        <h2 className="sub-title">What the brief asks for</h2>
        <BriefInShort brief={brief.content} home={home} />
      </section>
      <ActionForm action={writeApproachAction.bind(null, view.slug)} title={title}>
        <HiddenVersion version={written?.version ?? 0} />
        <WaysToConsult />
        {ways.map((way) => (
          <TextArea
            key={way}
            name={way}
            label={wayWords[way]}
            hint={hints[way]}
            rows={5}
            defaultValue={content?.[way]}
          />
        ))}
        <Radios name="chosen" label="Which is it to be?" options={options} defaultValue={content?.chosen ?? ""} />
        <TextArea name="because" label="Why" hint="When you have chosen." rows={3} defaultValue={content?.because} />
        <SubmitButton>Save this plan</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
