/** What a spreadsheet program may have written into a file, as text: UTF-8, UTF-16 or Windows-1252; null when it is no text at all. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return text.includes("\0") ? null : text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return zeroesAt(bytes, 1) ? "utf-16le" : zeroesAt(bytes, 0) ? "utf-16be" : isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** UTF-16 without a mark at its beginning: every other byte of our alphabet is nothing. */
function zeroesAt(bytes: Uint8Array, parity: 0 | 1): boolean {
  const zeroes = bytes.filter((byte, place) => byte === 0 && place % 2 === parity).length;
  const others = bytes.filter((byte, place) => byte === 0 && place % 2 !== parity).length;
  return bytes.length % 2 === 0 && others === 0 && zeroes * 4 > bytes.length;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
