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
