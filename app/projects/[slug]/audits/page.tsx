import Link from "next/link";
import { ProjectPage } from "@/app/_shell/project-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { auditsOfProject } from "@/lib/audits/queries";
import { spanInWords } from "@/lib/audits/words";
import { count } from "@/lib/checklist/words";
import { mayNow, openTable } from "../people/_components/seats";

export default async function Audits({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const audits = await auditsOfProject(view);
  const mayOpen = mayNow(view, "audit.open") && view.ownSeat === null && audits.every(({ closedOn }) => closedOn);
  return (
    <ProjectPage viewer={viewer} view={view} part="checklist" inside>
      <PageTitle title={`Audits: ${view.title}`} />
      <Hero back={<BackLink href={`/projects/${view.slug}/checklist`}>Checklist</BackLink>}>
        <h1 className="title">Audits</h1>
        <p className="lede">
          Someone from the network looks at what is written down here, and says what they see. You can answer. Where you
          see it differently, both voices stand in the report.
        </p>
        {mayOpen && (
          <ButtonLink href={`/network/${view.network.slug}/audits/new?project=${view.slug}`}>Open an audit</ButtonLink>
        )}
      </Hero>
      <Page>
        <div className="page-body">
          {audits.length === 0 ? (
            <EmptyState title="Nobody has audited this project yet">
              <p>When a coordinator of the network does, everyone here is told.</p>
            </EmptyState>
          ) : (
            <ul className="lines">
              {audits.map(({ number, openedOn, openedBy, closedOn, findings, openFindings, why }) => (
                <li key={number} className="line">
                  <Link className="line__what" href={`/projects/${view.slug}/audits/${number}`}>
                    Audit {number}
                  </Link>
                  <p className="line__facts">
                    {[
                      spanInWords({ openedOn, closedOn }),
                      openedBy,
                      count(findings, "finding", "findings"),
                      openFindings > 0 && `${openFindings} open`,
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                  <p className="line__note as-written">{why}</p>
                </li>
              ))}
            </ul>
          )}
        </div>
      </Page>
    </ProjectPage>
  );
}
