import Link from "next/link";
import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ProjectPage } from "@/app/_shell/project-page";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { count } from "@/lib/checklist/words";
import { stepsTaken } from "@/lib/framework/queries";
import { seatsOnStatements, talksOf } from "@/lib/statements/queries";
import { whatSigningMeans } from "@/lib/statements/words";
import { GroupOnStatements } from "./_components/group-on-statements";
import { openSigning, wayAsked } from "./_components/open-signing";
import { OwnState } from "./_components/own-state";
import { StatementList } from "./_components/statement-list";
import { TalksRecord } from "./_components/talks-record";
import { Ways } from "./_components/ways";

type StatementsProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ as?: string | string[]; saved?: string | string[] }>;
};

export default async function Statements({ params, searchParams }: StatementsProps) {
  const { viewer, view, draft, may, home } = await openSigning(params);
  const [seats, talks, steps] = await orNotFound(
    Promise.all([seatsOnStatements(view), talksOf(viewer, view), stepsTaken(view)]),
  );
  const { as, saved } = await searchParams;
  const { ways, way } = wayAsked(view, as);
  const { framework } = view;
  return (
    <ProjectPage viewer={viewer} view={view} part="statements">
      <PageTitle title={`Statements: ${view.title}`} />
      <Hero>
        {typeof saved === "string" && Object.hasOwn(notices, saved) && <Notice>{notices[saved]}</Notice>}
        <h1 className="title">Statements</h1>
        <p className="lede">What everyone at this table promises each other.</p>
        {draft && (
          <OwnState view={view} draft={draft} seat={seats.find(({ number }) => number === view.ownSeat)} may={may} />
        )}
      </Hero>
      <Page>
        <Record
          name={`The ${count(framework.statements.length, "statement", "statements")}`}
          note={`${framework.name}, version ${framework.version}`}
        >
          <Ways ways={ways} current={way} here={home} />
          <StatementList framework={framework} way={way} />
          <p>
            <Link className="standalone-link" href={`/projects/${view.slug}/accountability`}>
              What shows that we keep them
            </Link>
          </p>
          {steps[0] && (
            <p>
              <Link className="standalone-link" href={`${home}/versions/${steps[0].number}`}>
                What changed in version {steps[0].number}, and why
              </Link>
            </p>
          )}
        </Record>
        <Record name="What signing means">
          <div className="prose">
            {whatSigningMeans.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </Record>
        {groupsAtTable(view).map((group) => (
          <GroupOnStatements key={group.key} group={group} view={view} states={seats} />
        ))}
        <TalksRecord view={view} talks={talks} />
      </Page>
    </ProjectPage>
  );
}

const notices: Record<string, string> = {
  stopped: "Your answers are kept. Go on whenever you like, here or on another device.",
  withdrawn: "Your signature is withdrawn. It does not count any more.",
  "withdrawn-for": "It is recorded that they withdrew their signature. It does not count any more.",
  helped: "Signed with your help. It counts like every other signature.",
};
