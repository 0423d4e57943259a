import writeExcelFile, { type SheetData } from "write-excel-file/node";
import { type Cell, headersOf, type Rows } from "./table";

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
// Nothing that is written down holds another character that a sheet cannot (lib/text.ts).
const notInSheets = /[\ufffe\uffff]/g;

type Sheet = { name: string; sheet: string; firstWidth: number };

/** A table for Excel. Every cell says whether it is words or a number: none is a formula. */
export async function asXlsx(rows: Rows, { name, sheet: title, firstWidth }: Sheet): Promise<Response> {
  const sheet: SheetData = [];
  for await (const some of rows) sheet.push(...some.map((row) => row.map(cellOf)));
  const [headings = [], ...lines] = sheet;
  const columns = headings.map((_, place) => ({ width: place === 0 ? firstWidth : 24 }));
  const bold = headings.map((cell) => ({ ...Object(cell), fontWeight: "bold" as const }));
  const file = await writeExcelFile([bold, ...lines], { columns, sheet: title, stickyRowsCount: 1 }).toBuffer();
  return new Response(new Uint8Array(file), { headers: headersOf(`${name}.xlsx`, mediaType) });
}

function cellOf(cell: Cell | null) {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  return { value: cell.replace(notInSheets, ""), type: String, wrap: true };
}
