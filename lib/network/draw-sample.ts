import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { auditSample } from "@/db/schema/audits";
import { ledgerHead } from "@/db/schema/ledger";
import { dayOf } from "@/lib/calendar/moments";
import { networkCommand } from "@/lib/commands/network-command";
import { nextNumber } from "@/lib/commands/next-number";
import { InvalidInput } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import type { PortfolioFilter, SampleFilter } from "./portfolio";
import { readPortfolioFilter } from "./portfolio-address";
import { projectsThatFit } from "./portfolio-queries";
import { drawSample as draw } from "./sampling";
import { DrawSample, mostDrawn } from "./schema";

/**
 * Draws projects to audit, some at random or all that a filter finds, and keeps how. The seed is the hash of the newest
 * entry in the network's ledger, so that nobody chooses it; every draw stays to be seen. Resolves to the sample's number.
 */
export const drawSample = networkCommand("network.draw-sample", DrawSample, async (context) => {
  const { tx, network, input, record, now } = context;
  const { search, size = null, why } = input;
  const { groups } = await frameworkOf(tx, network.frameworkHash);
  const asked = readPortfolioFilter(Object.fromEntries(new URLSearchParams(search)), groups);
  const today = dayOf(now, network.timeZone);
  const drawnFrom = await projectsThatFit(tx, network, asked, today);
  if (drawnFrom.length === 0) {
    throw new InvalidInput([
      { name: "", message: "No project is like this. Go back to the projects, and choose fewer filters." },
    ]);
  }
  if (size === null && drawnFrom.length > mostDrawn) {
    const message = `${drawnFrom.length} projects are like this. Say how many to draw at random, up to ${mostDrawn}.`;
    throw new InvalidInput([{ name: "size", message }]);
  }
  const seed = await newestHash(tx, network.id);
  const number = await nextNumber(tx, auditSample, eq(auditSample.networkId, network.id));
  const [drawn] = await tx
    .insert(auditSample)
    .values({
      networkId: network.id,
      number,
      why,
      filter: withoutOrder(asked),
      size,
      seed,
      drawnFrom,
      projectIds: size === null ? drawnFrom : draw(seed, drawnFrom, size),
      drawnOn: today,
    })
    .returning({ id: auditSample.id });
  if (!drawn) throw new Error("The sample was not kept");
  await record("audit-sample", drawn.id);
  return number;
});

/** Which projects are found does not turn on the order in which they are listed, nor on the page. */
function withoutOrder(asked: PortfolioFilter): SampleFilter {
  const { text, stage, area, status, rule, answer, missing, quiet, needs } = asked;
  return { text, stage, area, status, rule, answer, missing, quiet, needs };
}

async function newestHash(tx: Transaction, networkId: string): Promise<string> {
  const [head] = await tx
    .select({ hash: ledgerHead.hash })
    .from(ledgerHead)
    .where(and(eq(ledgerHead.chainKind, "network"), eq(ledgerHead.chainId, networkId)));
  if (!head) throw new Error("The network has no ledger");
  return head.hash;
}
