import "@/app/_components/audits/audits.css";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ActionForm } from "@/app/_ui/action-form";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button";
import { SummaryList } from "@/app/_ui/summary-list";
import { sampleNumbered } from "@/lib/audits/network-queries";
import { dayInWords } from "@/lib/calendar/days";
import { count } from "@/lib/checklist/words";
import { NetworkPage } from "../../../_components/network-page";
import { openNetworkPage } from "../../../_components/open-network";
import { DrawAgain } from "../../_components/draw-again";
import { DrawnFrom } from "../../_components/drawn-from";
import { DrawnLines } from "../../_components/drawn-lines";
import { openThoseDrawnAction } from "../../actions";

type Props = {
  params: Promise<{ slug: string; number: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

const notices: Record<string, string> = {
  drawn: "Saved: the sample is drawn. Nothing is audited until you open it.",
  opened: "Saved: the audits are open, and their tables are told.",
};

export default async function Sample({ params, searchParams }: Props) {
  const { viewer, network } = await openNetworkPage(params);
  const { number: part } = await params;
  const number = /^[1-9]\d{0,8}$/.test(part) ? Number(part) : 0;
  const sample = await orNotFound(sampleNumbered(network, viewer.personId, number));
  const { saved = "" } = await searchParams;
  const { filter, projects, from, size, drawnOn, by, why } = sample;
  const toOpen = projects.filter(({ audit, openAudit, hasOwnSeat }) => !audit && !openAudit && !hasOwnSeat).length;
  const title = `Sample ${number}: ${network.name}`;
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part="audits"
      back={{ href: `/network/${network.slug}/audits`, label: "Audits" }}
      title={`Sample ${number}`}
      lede={
        size === null ? `All ${projects.length} that were found.` : `${projects.length} drawn at random, from ${from}.`
      }
      notice={typeof saved === "string" && Object.hasOwn(notices, saved) && <Notice>{notices[saved]}</Notice>}
    >
      {toOpen === 0 && <PageTitle title={title} />}
      <div className="audit-parts">
        <SummaryList
          rows={[
            { name: "Why", value: <span className="as-written">{why}</span> },
            { name: "Drawn", value: `${dayInWords(drawnOn)}${by ? `, by ${by}` : ""}` },
            { name: "From", value: <DrawnFrom filter={filter} framework={network.framework} /> },
          ]}
        />
        <section>
          <h2 className="section-title">The projects</h2>
          <DrawnLines projects={projects} network={network.slug} />
        </section>
        {toOpen > 0 && (
          <ActionForm action={openThoseDrawnAction.bind(null, network.slug, number)} title={title}>
            <SubmitButton pendingWords="Opening …">
              {`Open ${toOpen === 1 ? "the audit that is" : `the ${count(toOpen, "audit", "audits")} that are`} not open yet`}
            </SubmitButton>
          </ActionForm>
        )}
        {size !== null && <DrawAgain sample={sample} />}
      </div>
    </NetworkPage>
  );
}
