/** One file of a pack; its content is made when it is asked for, and the same each time. */
export type PackFile = {
  name: string;
  /** How much it is, where that is known beforehand. */
  bytes?: number;
  content: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
};

const pieceLetters = 64 * 1024;

/** A text file, made from lines or pieces of text as they come. */
export function textFile(name: string, texts: () => AsyncIterable<string> | Iterable<string>): PackFile {
  return { name, content: () => inPieces(texts()) };
}

const mostKept = 4 * 1024 * 1024;

/** The same file; what is slow to make is kept from the first time to the next, where it is not much. */
export function keptIfSmall(file: PackFile): PackFile {
  let kept: Uint8Array[] | undefined;
  async function* content(): AsyncGenerator<Uint8Array> {
    if (kept) return yield* kept;
    let [pieces, bytes]: [Uint8Array[], number] = [[], 0];
    for await (const piece of file.content()) {
      bytes += piece.length;
      pieces = bytes > mostKept ? [] : [...pieces, piece];
      yield piece;
    }
    if (bytes <= mostKept) kept = pieces;
  }
  return { ...file, content };
}

async function* inPieces(texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting = "";
  for await (const text of texts) {
    waiting += text;
    if (waiting.length < pieceLetters) continue;
    yield encoder.encode(waiting);
    waiting = "";
  }
  if (waiting !== "") yield encoder.encode(waiting);
}
