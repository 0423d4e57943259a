import { orNotFound } from "@/app/_shell/or-not-found";
import { ActionForm } from "@/app/_ui/action-form";
import { BackLink } from "@/app/_ui/back-link";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { talkNumbered } from "@/lib/statements/queries";
import { mayNow, numberIn, openTable } from "../../../people/_components/seats";
import { OneThing, OneThingFirst } from "../../_components/one-thing";
import { SigningPage } from "../../_components/signing-page";
import { TalkAnswer, TalkWords } from "../../_components/talk-words";
import { answerTalkAction } from "../actions";

export default async function OneTalk({ params }: { params: Promise<{ slug: string; talk: string }> }) {
  const { viewer, view } = await openTable(params);
  const talk = await orNotFound(talkNumbered(viewer, view, numberIn((await params).talk)));
  const { timeZone } = view.network;
  const title = talk.isOwn ? "What you asked" : `Answer ${talk.seat.name}`;
  const mayAnswer = !talk.isOwn && !talk.answeredAt && !talk.settledAt && mayNow(view, "talk.answer");
  return (
    <SigningPage viewer={viewer} view={view}>
      <OneThingFirst back={<BackLink href={`/projects/${view.slug}/statements/talks`}>Talks</BackLink>}>
        <h1 className="statement">{title}</h1>
      </OneThingFirst>
      <OneThing>
        <div className="talk">
          <TalkWords talk={talk} timeZone={timeZone} />
          <TalkAnswer talk={talk} timeZone={timeZone} />
        </div>
        {mayAnswer ? (
          <ActionForm action={answerTalkAction.bind(null, view.slug, talk.number)} title={title}>
            <input type="hidden" name="version" value={talk.version} />
            <TextArea
              name="answer"
              label="Your answer, or what came of the talk"
              hint="The person reads this, and so do the leads and facilitators. Nobody else does."
              rows={6}
            />
            <SubmitButton>Save the answer</SubmitButton>
          </ActionForm>
        ) : (
          <>
            <PageTitle title={title} />
            <p className="note">{stateOf(talk)}</p>
          </>
        )}
      </OneThing>
    </SigningPage>
  );
}

function stateOf({ answeredAt, settledAt }: { answeredAt: Date | null; settledAt: Date | null }): string {
  if (settledAt) return "This is settled: no talk is needed any more.";
  return answeredAt ? "This is answered." : "There is no answer yet. A lead or a facilitator answers it.";
}
