import Link from "next/link";
import { ProjectPage } from "@/app/_shell/project-page";
import { Actions } from "@/app/_ui/actions";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { TableFiles } from "@/app/_ui/table-files";
import { dayOf } from "@/lib/calendar/moments";
import type { RegisterFilter } from "@/lib/decisions/register";
import { registerOf } from "@/lib/decisions/register-queries";
import { mayNow, openTable } from "../people/_components/seats";
import { Count } from "./_components/count";
import { Filters } from "./_components/filters";
import { NoDecisions } from "./_components/no-decisions";
import { RegisterPages } from "./_components/register-pages";
import { rowOf } from "./_components/register-row";
import { RegisterTable } from "./_components/register-table";
import { type Column, columnsBeside, sortOf } from "./_components/register-words";
import { addressOf, readColumns, readFilter, type SearchParams, searchOf } from "./_components/search";
import "./_components/register.css";

type DecisionsProps = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function Decisions({ params, searchParams }: DecisionsProps) {
  const { viewer, view } = await openTable(params);
  const search = await searchParams;
  const [filter, columns] = [readFilter(search, view), readColumns(search)];
  const today = dayOf(new Date(), view.network.timeZone);
  const register = await registerOf(view, filter, today);
  const project = `/projects/${view.slug}`;
  const home = `${project}/decisions`;
  const mayRecord = mayNow(view, "decision.record");
  const list = { home, filter, columns, register };
  return (
    <ProjectPage viewer={viewer} view={view} part="decisions">
      <PageTitle title={`Decisions: ${view.title}`} />
      <Hero>
        <h1 className="title">Decisions</h1>
        <p className="lede">What was decided, by whom and why.</p>
        <div className="no-print">
          <Actions>
            {mayRecord && <ButtonLink href={`${home}/new`}>Write down a decision</ButtonLink>}
            {register.total > 0 && <Link href={`${project}/power`}>Who brings up, decides and does what</Link>}
          </Actions>
        </div>
      </Hero>
      <Page>
        {register.total === 0 ? (
          <NoDecisions isFirst home={home} mayRecord={mayRecord} />
        ) : (
          <>
            <div className="register__filters no-print">
              <Filters view={view} home={home} filter={filter} columns={columns} />
            </div>
            <div className="table-tools">
              <Count view={view} {...list} />
              <Files home={home} filter={filter} />
            </div>
            {register.lines.length === 0 ? (
              <NoDecisions isFirst={false} home={home} mayRecord={mayRecord} />
            ) : (
              <div className="register">
                <RegisterTable
                  rows={register.lines.map((line) => rowOf(line, project, today))}
                  groups={view.framework.groups.map(({ key, letter, inSentence }) => ({ key, letter, inSentence }))}
                  columns={columns}
                  sorting={sortingOf(home, filter, columns)}
                  home={home}
                  kept={[...searchOf(filter)]}
                />
              </div>
            )}
            <RegisterPages {...list} />
          </>
        )}
      </Page>
    </ProjectPage>
  );
}

/** What is filtered, as a file. */
function Files({ home, filter }: { home: string; filter: RegisterFilter }) {
  const all = { ...filter, after: null, before: null };
  const file = (kind: string) => addressOf(`${home}/export/${kind}`, all, [...columnsBeside]);
  return <TableFiles csv={file("csv")} xlsx={file("xlsx")} />;
}

/** Where each heading leads: the order it stands for, or the other way round. */
function sortingOf(home: string, filter: RegisterFilter, columns: Column[]) {
  return Object.fromEntries(
    Object.entries(sortOf).map(([column, sort]) => {
      const isSorted = filter.sort === sort;
      const usual = sort === "day" ? "descending" : "ascending";
      const other = filter.direction === "ascending" ? "descending" : "ascending";
      const direction: RegisterFilter["direction"] = isSorted ? other : usual;
      const href = addressOf(home, { ...filter, sort, direction, after: null, before: null }, columns);
      return [column, { href, direction: isSorted ? filter.direction : undefined }];
    }),
  );
}
