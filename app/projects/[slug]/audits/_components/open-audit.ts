import { notHere } from "@/app/_shell/not-here";
import { orNotFound } from "@/app/_shell/or-not-found";
import { auditNumbered } from "@/lib/audits/queries";
import { numberIn, openTable } from "../../people/_components/seats";

/** What a page of an audit opens first at the table: the project through the person who looks, and the audit. */
export async function openAuditHere(params: Promise<{ slug: string; number: string }>) {
  const { viewer, view } = await openTable(params);
  const audit = await orNotFound(auditNumbered(view, numberIn((await params).number)));
  return { viewer, view, audit, home: `/projects/${view.slug}/audits/${audit.number}` };
}

/** The same with one of its findings. */
export async function openFindingHere(params: Promise<{ slug: string; number: string; finding: string }>) {
  const opened = await openAuditHere(params);
  const { finding: part } = await params;
  const finding = opened.audit.findings.find(({ number }) => number === numberIn(part));
  return finding ? { ...opened, finding } : notHere();
}
