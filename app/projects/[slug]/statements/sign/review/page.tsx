import { ActionForm } from "@/app/_ui/action-form";
import { BackLink } from "@/app/_ui/back-link";
import { count } from "@/lib/checklist/words";
import { nextToAnswer } from "@/lib/statements/rules";
import { NotAlone } from "../../_components/not-alone";
import { OneThing, OneThingFirst } from "../../_components/one-thing";
import { openSigning } from "../../_components/open-signing";
import { NotForSigning, SigningPage } from "../../_components/signing-page";
import { Steps } from "../../_components/steps";
import { signAction } from "../actions";
import { Answers } from "./_components/answers";
import { Declaration } from "./_components/declaration";
import { NotToSign } from "./_components/not-to-sign";

export default async function Review({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view, draft, may, home } = await openSigning(params);
  if (!may || !draft) return <NotForSigning viewer={viewer} view={view} />;
  const { framework } = view;
  const { answers } = draft;
  const commits = answers.filter(({ answer }) => answer === "commit").length;
  const next = nextToAnswer(framework, answers);
  const isSigned = draft.signed !== null && !draft.isOpen;
  const isReady = next === null && commits > 0 && !isSigned;
  const title = isReady ? "Check your answers, then sign" : "Your answers";
  // A form in any case: when the statements change while someone signs, it is here that this is said.
  return (
    <SigningPage viewer={viewer} view={view}>
      <ActionForm action={signAction.bind(null, view.slug, view.ownSeat ?? 0)} title={title}>
        <OneThingFirst
          back={
            isSigned ? (
              <BackLink href={home}>Statements</BackLink>
            ) : (
              <BackLink href={`${home}/sign/${framework.statements.at(-1)?.id}`}>
                Statement {framework.statements.length}
              </BackLink>
            )
          }
        >
          {!isSigned && (
            <Steps
              words={isReady ? "Last page" : `${answers.length} of ${framework.statements.length} answered`}
              statements={framework.statements}
              answered={new Set(answers.map(({ statement }) => statement))}
            />
          )}
          <h1 className="statement">{title}</h1>
          <p className="lede">
            {isSigned
              ? "You have signed these answers. If you change one of them, you sign again: both are kept."
              : inShort(commits, answers.length - commits)}
          </p>
        </OneThingFirst>
        <OneThing>
          <Answers framework={framework} answers={answers} home={home} />
          {isReady ? (
            <Declaration view={view} answers={answers} home={home} />
          ) : (
            <NotToSign view={view} draft={draft} next={next} />
          )}
          <NotAlone view={view} />
        </OneThing>
      </ActionForm>
    </SigningPage>
  );
}

function inShort(commits: number, talks: number): string {
  if (commits === 0) return talks === 0 ? "Nothing is answered yet." : "You want to talk first.";
  const committed = `You commit to ${count(commits, "statement", "statements")}.`;
  return talks === 0
    ? committed
    : `${committed} You want to talk about ${talks === 1 ? "1 other" : `${talks} others`} first.`;
}
