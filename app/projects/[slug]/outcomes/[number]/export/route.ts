import Papa from "papaparse";
import { headersOf } from "@/app/_exports/table";
import { orNotFound } from "@/app/_shell/or-not-found";
import { requireActor } from "@/lib/auth/current-actor";
import { tableOf } from "@/lib/outcomes/as-table";
import { outcomeNumbered } from "@/lib/outcomes/queries";
import { openProject } from "@/lib/projects/queries";
import { numberIn } from "../../../people/_components/seats";

type Context = { params: Promise<{ slug: string; number: string }> };

/** Everything that was measured of an outcome, for any spreadsheet. Words that could be taken for a formula are only words. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, number } = await params;
  const view = await orNotFound(openProject(await requireActor(), slug));
  const outcome = await orNotFound(outcomeNumbered(view, numberIn(number)));
  const file = Papa.unparse(tableOf(outcome), { escapeFormulae: true, newline: "\r\n" });
  const name = `outcome-${outcome.number}-${view.slug}.csv`;
  // Without its first letter, Excel takes the others for different ones.
  return new Response(`\uFEFF${file}\r\n`, { headers: headersOf(name, "text/csv; charset=utf-8") });
}
