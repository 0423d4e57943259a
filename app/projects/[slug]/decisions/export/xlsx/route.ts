import writeExcelFile, { type SheetData } from "write-excel-file/node";
import type { Cell } from "../_components/columns";
import { headersOf, openExport } from "../_components/open-export";

type Context = { params: Promise<{ slug: string }> };

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
// Nothing that is written down holds another character that a sheet cannot (lib/text.ts).
const notInSheets = /[\ufffe\uffff]/g;

/** The decisions that are filtered, for Excel. Every cell says whether it is words or a number: none is a formula. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { rows, name } = await openExport(request, params);
  const sheet: SheetData = [];
  for await (const some of rows) sheet.push(...some.map((row) => row.map(cellOf)));
  const [headings = [], ...decisions] = sheet;
  const columns = headings.map((_, place) => ({ width: place === 0 ? 9 : 24 }));
  const bold = headings.map((cell) => ({ ...Object(cell), fontWeight: "bold" as const }));
  const file = await writeExcelFile([bold, ...decisions], {
    columns,
    sheet: "Decisions",
    stickyRowsCount: 1,
  }).toBuffer();
  return new Response(new Uint8Array(file), { headers: headersOf(`${name}.xlsx`, mediaType) });
}

function cellOf(cell: Cell | null) {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  return { value: cell.replace(notInSheets, ""), type: String, wrap: true };
}
