import type { Rows } from "@/app/_exports/table";
import { orNotFound } from "@/app/_shell/or-not-found";
import { requireActor } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/calendar/moments";
import { decisionsInPages } from "@/lib/decisions/register-queries";
import { openProject } from "@/lib/projects/queries";
import { readFilter } from "../../_components/search";
import { cellsOf, columns } from "./columns";

type Export = { rows: Rows; name: string };

/** The decisions that an address asks for, some rows at a time, under their headings. */
export async function openExport(request: Request, params: Promise<{ slug: string }>): Promise<Export> {
  const viewer = await requireActor();
  const view = await orNotFound(openProject(viewer, (await params).slug));
  const today = dayOf(new Date(), view.network.timeZone);
  const asked = new URL(request.url).searchParams;
  const filter = readFilter(Object.fromEntries(asked), view);
  return { rows: rows(), name: `decisions-${view.slug}-${today}` };

  async function* rows() {
    yield [columns.map(({ heading }) => heading)];
    for await (const some of decisionsInPages(view, filter, today)) {
      yield some.map((decision) => cellsOf(decision, { view, today }));
    }
  }
}
