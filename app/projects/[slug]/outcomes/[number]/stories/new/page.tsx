import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { dayOf } from "@/lib/calendar/moments";
import { wents } from "@/lib/outcomes/schema";
import { wentWords } from "@/lib/outcomes/words";
import { OutcomePage } from "../../../_components/outcome-page";
import { tellStoryAction } from "../../../actions";

type NewStoryProps = {
  params: Promise<{ slug: string; number: string }>;
  searchParams: Promise<{ went?: string }>;
};

const title = "Tell what changed";
const naming = [
  { value: "nobody", label: "No, nobody is named" },
  { value: "with-consent", label: "Yes, and they said that they may be named here" },
];

export default async function NewStory({ params, searchParams }: NewStoryProps) {
  const asked = (await searchParams).went;
  return (
    <OutcomePage
      params={params}
      verb="story.tell"
      title={title}
      lede="What went badly matters as much as what went well: it is how a group learns."
    >
      {({ number }, { slug, network }) => {
        const today = dayOf(new Date(), network.timeZone);
        const values = { toldOn: today, went: wents.find((went) => went === asked) ?? "" };
        return (
          <ActionForm action={tellStoryAction.bind(null, { slug, outcome: number })} title={title} values={values}>
            <Radios
              name="went"
              label="Did it go well or badly?"
              options={wents.map((value) => ({ value, label: wentWords[value] }))}
            />
            <TextArea
              name="text"
              label="What changed, or did not"
              hint="In the words of the person, if you can."
              rows={5}
            />
            <Field
              name="forWhom"
              label="For whom"
              optional
              hint="Without a name, such as: someone who came to the trial."
              autoComplete="off"
            />
            <Radios name="naming" label="Is someone named in it?" options={naming} />
            <Field name="toldOn" label="Told on" type="date" width="short" max={today} />
            <SubmitButton>Save this story</SubmitButton>
          </ActionForm>
        );
      }}
    </OutcomePage>
  );
}
