import { describe, expect, it } from "vitest";
import { decodeText } from "@/lib/decode-text";

const text = "Name,Group\nZoë Querée,Carers\n";
const utf8 = [...new TextEncoder().encode(text)];
const wide = [...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);
const swapped = wide.map((_, place) => wide[place % 2 === 0 ? place + 1 : place - 1] ?? 0);
const windows = [...text].map((letter) => letter.charCodeAt(0));

describe("the text of a file", () => {
  it.each([
    ["UTF-8", utf8],
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, ...utf8]],
    ["UTF-16 with a mark", [0xff, 0xfe, ...wide]],
    ["UTF-16, the other way round, with a mark", [0xfe, 0xff, ...swapped]],
    ["UTF-16", wide],
    ["UTF-16, the other way round", swapped],
    ["Windows-1252", windows],
  ])("is read from %s", (_what, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe(text);
  });

  it("has the marks that only Windows-1252 knows", () => {
    expect(decodeText(Uint8Array.from([0x93, 0x41, 0x94, 0x20, 0x80]))).toBe("“A” €");
  });

  it("is nothing for a file that is no text, such as a spreadsheet's own", () => {
    expect(decodeText(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0]))).toBeNull();
  });

  it("may be empty", () => {
    expect(decodeText(new Uint8Array())).toBe("");
  });
});
