export type Cell = string | number;

/** The rows of a table, some at a time; the first of all are its headings. */
export type Rows = AsyncGenerator<(Cell | null)[][]>;

/** What every file that is made for someone says of itself. */
export function headersOf(name: string, mediaType: string): HeadersInit {
  return {
    "content-type": mediaType,
    "content-disposition": `attachment; filename="${name}"`,
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  };
}
