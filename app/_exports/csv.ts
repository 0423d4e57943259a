import Papa from "papaparse";
import { headersOf, type Rows } from "./table";

/** A table for any spreadsheet, sent as it is made. Words that could be taken for a formula are only words. */
export function asCsv(rows: Rows, name: string): Response {
  return new Response(sent(linesOf(rows)), { headers: headersOf(`${name}.csv`, "text/csv; charset=utf-8") });
}

async function* linesOf(rows: Rows): AsyncGenerator<string> {
  // Without it, Excel takes the letters for others.
  yield "\uFEFF";
  for await (const some of rows) yield `${Papa.unparse(some, { escapeFormulae: true, newline: "\r\n" })}\r\n`;
}

/** Each piece is made when the one before it has been taken. */
function sent(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
