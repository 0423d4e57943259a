import { answer } from "@/lib/api/answer";
import { endpoints } from "@/lib/api/endpoints";
import { projectFor } from "@/lib/api/who-asks";
import { findingsToRead } from "@/lib/audits/finding-queries";

export const GET = answer(endpoints["/projects/{slug}/findings"], async ({ reader, path, query, nextAfter }) => {
  const project = await projectFor(reader, path.slug);
  const { findings, hasMore } = await findingsToRead({ project }, query);
  return { items: findings, next: nextAfter(hasMore ? findings.at(-1)?.id : undefined) };
});
