import { describe, expect, test } from "vitest";
import { asAttachment, cleanName, requireRoom } from "@/lib/files/rules";

describe("the name under which a file is kept", () => {
  test.each([
    ["Notes.pdf", "Notes.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\Users\\ana\\scan.PDF", "scan.pdf"],
    ["a\u0000b\u202Egnp.pdf\r\nX-Evil: 1", "abgnp.pdfX-Evil 1.pdf"],
    ["  two   words  .pdf", "two words.pdf"],
    [".htaccess", "htaccess.pdf"],
    ["page.html", "page.pdf"],
    ["Café – “menu”.pdf", "Café – “menu”.pdf"],
    ["", "file.pdf"],
    ["...", "file.pdf"],
    ["\u200B/\u2060", "file.pdf"],
    [`${"x".repeat(300)}.pdf`, `${"x".repeat(116)}.pdf`],
    [`${"😀".repeat(100)}.pdf`, `${"😀".repeat(58)}.pdf`],
  ])("of “%s”", (sent, name) => {
    expect(cleanName(sent, "application/pdf")).toBe(name);
  });

  test("never has a folder, a control character, or more than 120 characters", () => {
    for (const sent of ["/", "\\", "a/b\\c", "\n", "x".repeat(5000), "..\\..\\", "\ud800.pdf"]) {
      expect(cleanName(sent, "text/plain")).toMatch(/^[^/\\\p{Control}]{1,120}$/u);
    }
  });
});

test("a browser is told the name in plain letters and in full", () => {
  expect(asAttachment("Café “1” (a'b*).pdf")).toBe(
    "attachment; filename=\"Cafe _1_ (a'b_).pdf\"; filename*=UTF-8''Caf%C3%A9%20%E2%80%9C1%E2%80%9D%20%28a%27b%2a%29.pdf",
  );
});

test("the name in plain letters has no folder either, where a letter looks like one", () => {
  for (const sent of ["a／b", "a℀b", "a：b", "a＂b", "a＜b", "a％b", "a＊b"]) {
    const [, plain] = /filename="([^"]*)"/.exec(asAttachment(cleanName(sent, "application/pdf"))) ?? [];
    expect(plain).toMatch(/^[^/\\:*?"<>|%]+$/);
  }
});

describe("there is room for another file", () => {
  const none = { files: 0, bytesOfProject: 0, sameAlready: false };
  const megabyte = 1024 * 1024;

  test.each([
    ["beside 19 others", { ...none, files: 19 }],
    ["up to 1,000 MB", { ...none, bytesOfProject: 999 * megabyte }],
  ])("%s", (_what, kept) => expect(() => requireRoom(kept, megabyte)).not.toThrow());

  test.each([
    ["beside 20 others", { ...none, files: 20 }, "Take one back first"],
    ["above 1,000 MB", { ...none, bytesOfProject: 999 * megabyte + 1 }, "1,000 MB"],
    ["for the very same one", { ...none, sameAlready: true }, "here already"],
  ])("but not %s", (_what, kept, said) => expect(() => requireRoom(kept, megabyte)).toThrow(said));
});
