import { answer } from "@/lib/api/answer";
import { endpoints } from "@/lib/api/endpoints";
import { projectFor } from "@/lib/api/who-asks";
import { dayOf } from "@/lib/calendar/moments";
import { everything, stateOf } from "@/lib/decisions/register";
import { registerOf } from "@/lib/decisions/register-queries";

export const GET = answer(endpoints["/projects/{slug}/decisions"], async ({ reader, path, query, nextAfter }) => {
  const view = await projectFor(reader, path.slug);
  const today = dayOf(new Date(), view.network.timeZone);
  const from = { ...everything, sort: "number", direction: "ascending", after: query.after ?? null } as const;
  const { lines, hasAfter } = await registerOf(view, from, today, query.limit);
  const items = lines.map((line) => ({ ...line, state: stateOf(line, today) }));
  return { items, next: nextAfter(hasAfter ? lines.at(-1)?.number : undefined) };
});
