/** How a web page, a drawing or a programme begins, and what makes a browser run something wherever it stands. */
const beginsAsCode = /^\uFEFF?\s*(<[!?/a-z]|#!|%!)/i;
const holdsCode =
  /<\s*(?:!doctype|\/?(?:html|head|body|script|svg|iframe|object|embed|style|link|meta|base|form|img)\b)/i;

/** Why something is no plain text that can be kept; null when it is one. */
export function problemWithText(content: Buffer): "markup" | "notUtf8" | "other" | null {
  if (isInTwoBytes(content)) return "notUtf8";
  if (content.some(isControl)) return "other";
  const text = decoded(content);
  if (text === null) return "notUtf8";
  return beginsAsCode.test(text) || holdsCode.test(text) ? "markup" : null;
}

/** What spreadsheets call "Unicode text" begins with a mark of two bytes. */
function isInTwoBytes(content: Buffer): boolean {
  return content.length > 1 && ["fffe", "feff"].includes(content.toString("hex", 0, 2));
}

/** No letter, in whichever code: only line breaks, tabs and the like are part of a text. */
function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32) || byte === 127;
}

function decoded(content: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return null;
  }
}
