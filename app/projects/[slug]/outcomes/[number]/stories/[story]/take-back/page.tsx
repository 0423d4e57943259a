import { notHere } from "@/app/_shell/not-here";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { numberIn } from "../../../../../people/_components/seats";
import { OutcomePage } from "../../../../_components/outcome-page";
import { takeBackStoryAction } from "../../../../actions";

type TakeBackProps = { params: Promise<{ slug: string; number: string; story: string }> };

const title = "Take a story back";

export default async function TakeBackStory({ params }: TakeBackProps) {
  const wanted = numberIn((await params).story);
  return (
    <OutcomePage params={params} verb="story.take-back" title={title}>
      {({ number, stories }, { slug }) => {
        const story = stories.find((one) => one.number === wanted && one.takenBackOn === null);
        if (!story) notHere();
        return (
          <ActionForm
            action={takeBackStoryAction.bind(null, { slug, outcome: number, story: story.number })}
            title={title}
          >
            <blockquote className="said">
              <p className="said__words as-written">{story.text}</p>
            </blockquote>
            <p className="prose">
              For a story that was written down by mistake, or that someone does not want to be read here. The page of
              the outcome does not show it any more.
            </p>
            <SubmitButton>Yes, take it back</SubmitButton>
          </ActionForm>
        );
      }}
    </OutcomePage>
  );
}
