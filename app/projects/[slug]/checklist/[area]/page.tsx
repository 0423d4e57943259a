import { orNotFound } from "@/app/_shell/or-not-found";
import { ProjectPage } from "@/app/_shell/project-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { Rules } from "@/app/_ui/rules";
import { Status } from "@/app/_ui/status";
import { confirmationsOf, notesOf, standingOf } from "@/lib/checklist/queries";
import { areaExplanations } from "@/lib/framework/area-explanations";
import { AreaNotes } from "./_components/area-notes";
import { AreaRule } from "./_components/area-rule";
import { Neighbours } from "./_components/neighbours";
import { openArea } from "./_components/open-area";
import { WordsGiven } from "./_components/words-given";

type Props = {
  params: Promise<{ slug: string; area: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

const savedWords = new Map<unknown, string>([
  ["notes", "The notes are saved. The wording before is kept."],
  ["word", "Your word is kept. You can say something else later; both stay readable."],
]);

export default async function AreaPage({ params, searchParams }: Props) {
  const { viewer, view, area } = await orNotFound(openArea(await params));
  const [{ areas }, notes, confirmations] = await Promise.all([
    standingOf(view),
    notesOf(view, area.key),
    confirmationsOf(view, area.key),
  ]);
  const standing = areas.find(({ key }) => key === area.key);
  if (!standing) throw new Error(`The standing has no area ${area.key}`);
  const saved = savedWords.get((await searchParams).saved);
  return (
    <ProjectPage viewer={viewer} view={view} part="checklist" inside>
      <PageTitle title={`${area.name}: ${view.title}`} />
      <Hero back={<BackLink href={`/projects/${view.slug}/checklist`}>All eight areas</BackLink>}>
        {saved && <Notice>{saved}</Notice>}
        <h1 className="title">
          {area.number}. {area.name}
        </h1>
        <p className="lede">{areaExplanations[area.key]}</p>
        <p className="status-line">
          <Status status={standing.status} />
        </p>
        <p>{standing.hint}</p>
      </Hero>
      <Page>
        <Record
          name="What is looked at"
          note="Worked out from what is written down here. Essentials have to be met for the area to be in place."
        >
          <Rules>
            {standing.rules.map((rule) => (
              <AreaRule key={rule.id} view={view} rule={rule} />
            ))}
          </Rules>
        </Record>
        <Record name="Notes" id="notes" note="The checklist’s own Notes column. Everyone at the table can write here.">
          <AreaNotes view={view} area={area.key} notes={notes} />
        </Record>
        <Record name="What people say" id="words" note="Each person’s own word. They are shown, never averaged.">
          <WordsGiven view={view} standing={standing} confirmations={confirmations} />
        </Record>
        <Neighbours slug={view.slug} areas={areas} number={area.number} />
      </Page>
    </ProjectPage>
  );
}
