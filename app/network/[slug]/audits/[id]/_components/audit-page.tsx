import "@/app/_components/audits/audits.css";
import type { ReactNode } from "react";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { NetworkPage } from "../../../_components/network-page";
import type { openAuditPage } from "./open-audit";

type AuditPageProps = {
  opened: Awaited<ReturnType<typeof openAuditPage>>;
  /** The way back: the audit's own page unless this is it. */
  back?: { href: string; label: string };
  title: string;
  lede: string;
  notice?: ReactNode;
  /** A form names the page by itself. */
  isForm?: boolean;
  children: ReactNode;
};

/** The frame around a page of an audit, for the auditor. */
export function AuditPage({ opened, back, title, lede, notice, isForm, children }: AuditPageProps) {
  const { viewer, network, view, audit, home } = opened;
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part="audits"
      back={back ?? { href: home, label: `Audit ${audit.number} of ${view.title}` }}
      title={title}
      lede={lede}
      notice={notice && <Notice>{notice}</Notice>}
    >
      {!isForm && <PageTitle title={titleIn(opened, title)} />}
      <div className="audit-parts">{children}</div>
    </NetworkPage>
  );
}

type Audited = { audit: { number: number }; view: { title: string } };

/** A page’s title for the tab and the history of the browser: with its audit and its project, where it does not name them itself. */
export function titleIn({ audit, view }: Audited, title: string): string {
  return title.endsWith(view.title) ? title : `${title}: audit ${audit.number} of ${view.title}`;
}

/** In place of a form that is not there for whoever looks: why, in words. */
export function whyNot(audit: { closedOn: string | null }, view: { ownSeat: number | null }): string | null {
  if (audit.closedOn) return "This audit is closed. It stays to be read as it is.";
  return view.ownSeat === null
    ? null
    : "You have a seat at this table, so this audit is for another coordinator. What you know you can say as a member.";
}
