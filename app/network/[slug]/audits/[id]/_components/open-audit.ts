import { notHere } from "@/app/_shell/not-here";
import { orNotFound } from "@/app/_shell/or-not-found";
import { auditInNetwork } from "@/lib/audits/network-queries";
import { auditNumbered } from "@/lib/audits/queries";
import { openProject } from "@/lib/projects/queries";
import { openNetworkPage } from "../../../_components/open-network";

/** What every page of an audit opens first: the network through its coordinator, the project, and the audit. */
export async function openAuditPage(params: Promise<{ slug: string; id: string }>) {
  const { viewer, network } = await openNetworkPage(params);
  const { id } = await params;
  const { slug, number } = await orNotFound(auditInNetwork(network, id));
  const view = await orNotFound(openProject(viewer, slug));
  const audit = await orNotFound(auditNumbered(view, number));
  const home = `/network/${network.slug}/audits/${id}`;
  return { viewer, network, view, audit, home, place: { network: network.slug, id, project: slug, audit: number } };
}

/** The same with one of its findings, by the number in the address. */
export async function openFindingPage(params: Promise<{ slug: string; id: string; number: string }>) {
  const opened = await openAuditPage(params);
  const { number } = await params;
  const finding = opened.audit.findings.find((one) => String(one.number) === number);
  return finding ? { ...opened, finding } : notHere();
}
