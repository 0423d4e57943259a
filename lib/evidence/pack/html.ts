/** HTML that is safe to put into a page: everything that came in by `html` was escaped. */
export class Html {
  constructor(readonly text: string) {}
}

type Piece = string | number | Html | null | false | Piece[];

/** Writes HTML; whatever is put in is words, unless it is HTML itself. */
export function html(parts: TemplateStringsArray, ...pieces: Piece[]): Html {
  return new Html(
    parts.map((part, place) => part + (place < pieces.length ? written(pieces[place] ?? null) : "")).join(""),
  );
}

function written(piece: Piece): string {
  if (piece === null || piece === false) return "";
  if (Array.isArray(piece)) return piece.map(written).join("");
  return piece instanceof Html ? piece.text : escaped(String(piece));
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
