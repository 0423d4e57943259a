import { asCsv } from "@/app/_exports/csv";
import { openExport } from "../_components/open-export";

type Context = { params: Promise<{ slug: string }> };

/** The projects that are filtered, as a table for any spreadsheet. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { rows, name } = await openExport(request, params);
  return asCsv(rows, name);
}
