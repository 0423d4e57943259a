import { answer } from "@/lib/api/answer";
import { endpoints } from "@/lib/api/endpoints";
import { projectFor } from "@/lib/api/who-asks";
import { outcomesOf } from "@/lib/outcomes/queries";

export const GET = answer(endpoints["/projects/{slug}/outcomes"], async ({ reader, path, query, nextAfter }) => {
  const found = await outcomesOf(await projectFor(reader, path.slug), { after: query.after, most: query.limit + 1 });
  const items = found.slice(0, query.limit);
  return { items, next: nextAfter(found.length > query.limit ? items.at(-1)?.number : undefined) };
});
