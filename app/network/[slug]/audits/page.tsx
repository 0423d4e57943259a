import "@/app/_components/audits/audits.css";
import Link from "next/link";
import { z } from "zod";
import { orNotFound } from "@/app/_shell/or-not-found";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageTitle } from "@/app/_ui/page-title";
import { Pages } from "@/app/_ui/pages";
import { auditPage, auditsOf, samplesOf } from "@/lib/audits/network-queries";
import { dayInWords } from "@/lib/calendar/days";
import { count } from "@/lib/checklist/words";
import { NetworkPage } from "../_components/network-page";
import { openNetworkPage } from "../_components/open-network";
import { NetworkAuditLines } from "./_components/network-audit-lines";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
};

const Cursor = z.uuid().nullable().catch(null);

export default async function AuditsOfNetwork({ params, searchParams }: Props) {
  const { viewer, network } = await openNetworkPage(params);
  const after = Cursor.parse((await searchParams).after ?? null);
  const [{ lines, next, total }, samples] = await orNotFound(
    Promise.all([auditsOf(network, after), samplesOf(network)]),
  );
  const here = `/network/${network.slug}/audits`;
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part="audits"
      title="Audits"
      lede="A second pair of eyes on what a project can show. The evidence stays as it stood; the table answers, and both voices are kept."
    >
      <PageTitle title={`Audits in ${network.name}`} />
      <div className="audit-parts">
        <Actions>
          <ButtonLink href={`${here}/new`}>Open an audit</ButtonLink>
          <ButtonLink quiet href={`${here}/sample`}>
            Draw a sample
          </ButtonLink>
        </Actions>
        {total === 0 ? (
          <EmptyState title="No audit yet">
            <p>Choose one project, or draw some at random, so that everyone has the same chance of being looked at.</p>
          </EmptyState>
        ) : (
          <section>
            <h2 className="section-title">All audits</h2>
            <NetworkAuditLines lines={lines} here={here} />
          </section>
        )}
        {(after || next) && (
          <Pages
            label="More audits"
            showing={`Showing ${lines.length} of ${count(total, "audit", "audits")}`}
            newer={after ? { href: here, label: "Back to the first" } : undefined}
            older={next ? { href: `${here}?after=${next}`, label: `Next ${auditPage} audits` } : undefined}
          />
        )}
        {samples.length > 0 && after === null && (
          <section>
            <h2 className="section-title">Samples</h2>
            <ul className="lines">
              {samples.map(({ number, why, drawnOn, drawn, from, size }) => (
                <li key={number} className="line">
                  <Link className="line__what" href={`${here}/samples/${number}`}>
                    Sample {number}
                  </Link>
                  <p className="line__facts">
                    {dayInWords(drawnOn)} · {size === null ? `all ${drawn} found` : `${drawn} at random, from ${from}`}
                  </p>
                  <p className="line__note as-written">{why}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </NetworkPage>
  );
}
