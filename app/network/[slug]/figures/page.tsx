import { EmptyState } from "@/app/_ui/empty-state";
import { PageTitle } from "@/app/_ui/page-title";
import { PrintButton } from "@/app/_ui/print-button";
import { count } from "@/lib/checklist/words";
import { figuresOf } from "@/lib/network/figures-queries";
import { shownFrom, shownInWords } from "@/lib/network/small-numbers";
import { NetworkPage } from "../_components/network-page";
import { openNetworkPage } from "../_components/open-network";
import { AnswerPicture, AnswerTable } from "./_components/answer-times";
import { Figure } from "./_components/figure";
import { GridPicture, GridTable } from "./_components/grid";
import { UnmetPicture, UnmetTable } from "./_components/unmet-rules";
import { bandWords, daysInWords, quarterInWords } from "./_components/words";
import "./_components/figures.css";

type Props = { params: Promise<{ slug: string }> };

export default async function NetworkFigures({ params }: Props) {
  const { viewer, network } = await openNetworkPage(params);
  const figures = await figuresOf(network);
  const { projects, representation, unmet, decisions, answers, engagement } = figures;
  const { groups, rungs } = network.framework;
  const home = `/network/${network.slug}`;
  const groupName = (key: string) => groups.find((group) => group.key === key)?.name ?? key;
  const withoutName = (key: string) => (key === "" ? "All decisions" : `Without ${inSentence(key)}`);
  const inSentence = (key: string) => groups.find((group) => group.key === key)?.inSentence ?? key;
  const rungName = (key: string) => `${key} ${rungs.find(({ number }) => String(number) === key)?.name}`;
  const yearName = (year: string) => year;
  const bandName = (band: string) => Object.entries(bandWords).find(([key]) => key === band)?.[1] ?? band;
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part="figures"
      wide
      title="Figures"
      lede={`Of ${count(projects, "project", "projects")}, as they stand now. A number below ${shownFrom} is not told exactly, and neither is what would give it away.`}
    >
      <PageTitle title={`Figures: ${network.name}`} />
      {projects < shownFrom ? (
        <EmptyState title="Not enough to show yet">
          <p>Figures are shown from {shownFrom} projects on, so that they tell nothing about one of them alone.</p>
        </EmptyState>
      ) : (
        <>
          <PrintButton>Print these figures</PrintButton>
          <Figure
            title="Who sits at the tables"
            words="In how many projects a group has no seat, one or two, three or four, or more. A break keeps the seat."
            picture={<GridPicture grid={representation} rowName={groupName} columnName={bandName} />}
            table={
              <GridTable
                grid={representation}
                label="Projects by the seats of each group"
                rowHeading="Group"
                rowName={groupName}
                columnName={bandName}
              />
            }
          />
          {unmet.length > 0 && (
            <Figure
              title="Rules that are most often open"
              words="In how many projects a rule is not met yet, or in part. Each leads to those projects."
              picture={<UnmetPicture rules={unmet} projects={projects} />}
              table={<UnmetTable home={home} rules={unmet} />}
            />
          )}
          {decisions.rows.length > 0 && (
            <Figure
              title="Decisions made without a group"
              words="Quarter by quarter, for the last eight in which anything was decided. One decision can be without several groups."
              picture={<GridPicture grid={decisions} rowName={quarterInWords} columnName={withoutName} />}
              table={
                <GridTable
                  grid={decisions}
                  label="Decisions made without each group, by quarter"
                  rowHeading="When"
                  rowName={quarterInWords}
                  columnName={withoutName}
                />
              }
            />
          )}
          <Figure
            title="From what was said to the answer"
            words={
              answers.days
                ? `Half of all answers came within ${daysInWords(answers.days.median)}. Answered: ${shownInWords(answers.answered)}. Waiting: ${shownInWords(answers.waiting)}.`
                : `How long answers took is shown from ${shownFrom} answers on.`
            }
            picture={answers.days && <AnswerPicture days={answers.days} />}
            table={<AnswerTable times={answers} />}
          />
          {engagement.columns.length > 0 && (
            <Figure
              title="How far people took part, over the years"
              words="What was done with people, by the rung of the ladder on which it stood."
              picture={<GridPicture grid={engagement} rowName={rungName} columnName={yearName} />}
              table={
                <GridTable
                  grid={engagement}
                  label="What was done with people, by rung and year"
                  rowHeading="Rung"
                  rowName={rungName}
                  columnName={yearName}
                />
              }
            />
          )}
        </>
      )}
    </NetworkPage>
  );
}
