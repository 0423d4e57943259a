import { answer } from "@/lib/api/answer";
import { endpoints } from "@/lib/api/endpoints";
import { networkFor } from "@/lib/api/who-asks";
import { findingsToRead } from "@/lib/audits/finding-queries";

export const GET = answer(endpoints["/networks/{slug}/findings"], async ({ reader, path, query, nextAfter }) => {
  const network = await networkFor(reader, path.slug);
  const { findings, hasMore } = await findingsToRead({ network }, query);
  return { items: findings, next: nextAfter(hasMore ? findings.at(-1)?.id : undefined) };
});
