import { cookies } from "next/headers";
import Link from "next/link";
import { notHere } from "@/app/_shell/not-here";
import { orNotFound } from "@/app/_shell/or-not-found";
import { readingSettings } from "@/app/_shell/reading-settings";
import { ActionForm } from "@/app/_ui/action-form";
import { Actions } from "@/app/_ui/actions";
import { BackLink } from "@/app/_ui/back-link";
import { SubmitButton } from "@/app/_ui/submit-button";
import { talksOf } from "@/lib/statements/queries";
import { shownAs } from "@/lib/statements/words";
import { NotAlone } from "../../_components/not-alone";
import { OneThing, OneThingFirst } from "../../_components/one-thing";
import { openSigning, wayAsked } from "../../_components/open-signing";
import { NotForSigning, SigningPage } from "../../_components/signing-page";
import { Steps } from "../../_components/steps";
import { hrefIn, Ways } from "../../_components/ways";
import { answerAction } from "../actions";
import { AnswerFields } from "./_components/answer-fields";
import { BigStatement, InOtherWords } from "./_components/statement-words";

type StatementProps = {
  params: Promise<{ slug: string; statement: string }>;
  searchParams: Promise<{ as?: string | string[] }>;
};

export default async function OneStatement({ params, searchParams }: StatementProps) {
  const { viewer, view, draft, may, home } = await openSigning(params);
  const { statements } = view.framework;
  const asked = (await params).statement;
  const place = statements.findIndex(({ id }) => id === asked);
  const statement = statements[place];
  if (!statement) notHere();
  if (!may || !draft) return <NotForSigning viewer={viewer} view={view} />;
  const all = wayAsked(view, (await searchParams).as);
  const ways = all.ways.filter(({ key }) => shownAs(view.framework, statement, key) !== null);
  const way = ways.find(({ key }) => key === all.way.key) ?? ways[0] ?? all.way;
  const talks = await orNotFound(talksOf(viewer, view));
  const words = `Statement ${place + 1} of ${statements.length}`;
  const before = statements[place - 1];
  const shown = { slug: view.slug, seat: view.ownSeat ?? 0, statement: statement.id, seenAs: way.key };
  return (
    <SigningPage viewer={viewer} view={view}>
      <ActionForm action={answerAction.bind(null, shown)} title={words}>
        <input type="hidden" name="framework" value={view.frameworkHash} />
        {(await isLargePrint()) && <input type="hidden" name="largePrint" value="on" />}
        <OneThingFirst
          back={
            before ? (
              <BackLink href={hrefIn(`${home}/sign/${before.id}`, way.key)}>Statement {place}</BackLink>
            ) : (
              <BackLink href={home}>Statements</BackLink>
            )
          }
        >
          <Steps
            words={words}
            statements={statements}
            answered={new Set(draft.answers.map((answer) => answer.statement))}
            now={statement.id}
          />
          <BigStatement framework={view.framework} statement={statement} way={way} />
        </OneThingFirst>
        <OneThing>
          <Ways ways={ways} current={way} here={`${home}/sign/${statement.id}`} />
          <InOtherWords view={view} statement={statement} way={way} />
          <AnswerFields
            view={view}
            answer={draft.answers.find((answer) => answer.statement === statement.id)?.answer}
            talks={talks.filter((talk) => talk.isOwn && talk.statement.id === statement.id)}
          />
          <Actions>
            <SubmitButton>Save and go on</SubmitButton>
            <Link href={`${home}?saved=stopped`}>Stop here and come back later</Link>
          </Actions>
          <NotAlone view={view} />
        </OneThing>
      </ActionForm>
    </SigningPage>
  );
}

async function isLargePrint(): Promise<boolean> {
  return readingSettings(await cookies()).text !== "usual";
}
