import "./_components/assist.css";
import Link from "next/link";
import { InsidePage, type InsidePageProps, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { HiddenField } from "@/app/_ui/hidden-field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { mostFileBytes } from "@/lib/files/schema";
import { printedFor } from "@/lib/paper/queries";
import { signatureThatCounts } from "@/lib/statements/assisted-queries";
import { helperButton } from "@/lib/statements/words";
import { mayNow, openSeat } from "../../../people/_components/seats";
import { AnswersPart } from "./_components/answers-part";
import { HowPart } from "./_components/how-part";
import { WhoPart } from "./_components/who-part";
import { assistAction } from "./actions";

type AssistProps = {
  params: Promise<{ slug: string; member: string }>;
  searchParams: Promise<{ code?: string | string[] }>;
};

export default async function AssistMember({ params, searchParams }: AssistProps) {
  const { viewer, view, seat } = await openSeat(params);
  const { code } = await searchParams;
  const home = `/projects/${view.slug}/statements`;
  const title = seat.isOwn ? "Your own signature" : `Help ${seat.name} to sign`;
  const page = {
    viewer,
    view,
    part: "statements",
    title,
    back: { href: `${home}/assist`, label: "Help someone to sign" },
  };
  if (!mayNow(view, "statement.assist")) return <NotTheirs {...page} who="hosts" />;
  if (seat.isOwn) return <OnOnesOwn page={page} home={home} />;
  if (seat.leftOn)
    return (
      <OnlyWords {...page}>
        <p>{seat.name} has left the table. They can be seated again as new.</p>
      </OnlyWords>
    );
  const pack = await printedFor(view, seat.number, code);
  const framework = pack?.framework ?? view.framework;
  const signature = await signatureThatCounts(view, seat.number);
  return (
    <InsidePage
      {...page}
      lede={`Write down what ${seat.name} says, word for word where you can. Never answer for them: what they have not answered has to wait.`}
    >
      {signature && (
        <p>{seat.name} has signed already. A new signature takes the place of the old one, which stays readable.</p>
      )}
      <ActionForm
        action={assistAction.bind(null, view.slug, seat.number)}
        title={title}
        values={{ frameworkHash: pack?.frameworkHash ?? view.frameworkHash }}
        largestFile={mostFileBytes}
      >
        <HiddenField name="frameworkHash" />
        <input type="hidden" name="replaces" value={signature?.number ?? 0} />
        <AnswersPart statements={framework.statements} />
        <HowPart framework={framework} code={pack?.code} />
        <WhoPart name={seat.name} />
        <SubmitButton pendingWords="Signing …">{helperButton}</SubmitButton>
      </ActionForm>
      {!seat.signsInAlone && signature && (
        <p>
          <Link className="standalone-link" href={`${home}/assist/${seat.number}/withdraw`}>
            {seat.name} wants to withdraw their signature
          </Link>
        </p>
      )}
    </InsidePage>
  );
}

function OnOnesOwn({ page, home }: { page: Omit<InsidePageProps, "children">; home: string }) {
  return (
    <OnlyWords {...page}>
      <p>Nobody helps themself: another lead or facilitator can help you, or you sign for yourself.</p>
      <p>
        <Link className="standalone-link" href={`${home}/sign`}>
          Sign for yourself
        </Link>
      </p>
    </OnlyWords>
  );
}
