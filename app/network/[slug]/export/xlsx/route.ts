import { asXlsx } from "@/app/_exports/xlsx";
import { openExport } from "../_components/open-export";

type Context = { params: Promise<{ slug: string }> };

/** The projects that are filtered, for Excel. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { rows, name } = await openExport(request, params);
  return asXlsx(rows, { name, sheet: "Projects", firstWidth: 40 });
}
