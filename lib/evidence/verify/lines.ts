/** Takes the content of an entry as it is read. */
export type Sink = { take: (piece: Uint8Array) => void; end: () => void };

/** No line of a pack comes near; a text without an end does not fill the memory. */
const longestLine = 32 * 1024 * 1024;

/** Hands on one line after the other. */
export function byLine(onLine: (line: string, number: number) => void): Sink {
  const decoder = new TextDecoder();
  let rest = "";
  let number = 0;
  const handOn = (text: string) => {
    const [first = "", ...others] = text.split("\n");
    if (rest.length < longestLine) rest += first;
    for (const next of others) {
      number += 1;
      onLine(rest, number);
      rest = next;
    }
  };
  return {
    take: (piece) => handOn(decoder.decode(piece, { stream: true })),
    end: () => {
      handOn(decoder.decode());
      if (rest !== "") onLine(rest, number + 1);
    },
  };
}
