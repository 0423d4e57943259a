import { z } from "zod";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ProjectPage } from "@/app/_shell/project-page";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { History } from "@/app/_ui/history";
import { PageTitle } from "@/app/_ui/page-title";
import { requireActor } from "@/lib/auth/current-actor";
import { historyOf } from "@/lib/history/queries";
import { openProject } from "@/lib/projects/queries";
import { Deed } from "./_components/deed";
import { HistoryPages } from "./_components/history-pages";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ before?: string | string[] }> };

const EntryNumber = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).nullable().catch(null);

export default async function HistoryOfProject({ params, searchParams }: Props) {
  const viewer = await requireActor();
  const view = await orNotFound(openProject(viewer, (await params).slug));
  const before = EntryNumber.parse((await searchParams).before ?? null);
  const { lines, newest } = await historyOf(view, before);
  return (
    <ProjectPage viewer={viewer} view={view} part="history">
      <PageTitle title={`History: ${view.title}`} />
      <Hero>
        <h1 className="title">History</h1>
        <p className="lede">Who did what and when, newest first. In Alongside, nobody can change or remove an entry.</p>
        <details className="fold">
          <summary>How we know that nothing was changed</summary>
          <div className="prose">
            <p>
              Each entry has a seal, made from the entry and from the seal before it. Once a day Alongside signs the
              newest seals. A fingerprint is the beginning of a seal: write one down, and you can see later that it is
              still the same.
            </p>
            <p>
              Whoever looks after Alongside for you can check all seals with the command{" "}
              <code>npm run verify:ledger</code>. When they keep a signed copy somewhere else, the check shows if an
              entry older than that copy was changed or taken away, even by someone with full access to the database.
            </p>
          </div>
        </details>
      </Hero>
      <Page>
        <div className="page-body">
          {lines.length === 0 && <p>There is nothing before this. You have reached the beginning.</p>}
          <History>
            {lines.map((line) => (
              <Deed key={line.seq} line={line} timeZone={view.network.timeZone} />
            ))}
          </History>
        </div>
        <HistoryPages slug={view.slug} lines={lines} newest={newest} />
      </Page>
    </ProjectPage>
  );
}
