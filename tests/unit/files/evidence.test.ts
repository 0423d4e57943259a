import { describe, expect, it } from "vitest";
import { examineFile } from "@/lib/files/examine";
import type { CleanFile } from "@/lib/files/schema";
import { anOfficeFile, anOpenDocument, aZip, films, sounds } from "@/tests/support/files";
import { aFile, aPdf } from "@/tests/support/pictures";

const examined = (content: Buffer | string, name = "page.png") =>
  examineFile(aFile(content, name), "evidence", async () => null);

async function kept(content: Buffer | string, name?: string): Promise<CleanFile> {
  const file = await examined(content, name);
  if (!file || "problem" in file) throw new Error(file?.problem ?? "There was no file.");
  return file;
}

const office = "application/vnd.openxmlformats-officedocument";
const open = "application/vnd.oasis.opendocument";

describe("a file is known by its content, whatever its name says, and kept as it is", () => {
  it.each<[string, Buffer | string, string, string]>([
    ["a PDF", aPdf, "application/pdf", "page.pdf"],
    ["a Word document", anOfficeFile("docx"), `${office}.wordprocessingml.document`, "page.docx"],
    ["an Excel sheet", anOfficeFile("xlsx"), `${office}.spreadsheetml.sheet`, "page.xlsx"],
    ["slides", anOfficeFile("pptx"), `${office}.presentationml.presentation`, "page.pptx"],
    ["an OpenDocument text", anOpenDocument("text"), `${open}.text`, "page.odt"],
    ["an OpenDocument sheet", anOpenDocument("spreadsheet"), `${open}.spreadsheet`, "page.ods"],
    ["OpenDocument slides", anOpenDocument("presentation"), `${open}.presentation`, "page.odp"],
    ["words", "Josh said: 3 < 5, and “yes”.\r\n", "text/plain", "page.txt"],
    ["words with a mark of their code", "\uFEFFname;group\nAna;carers\n", "text/plain", "page.txt"],
    ["an MP3", sounds.mp3, "audio/mpeg", "page.mp3"],
    ["an M4A", sounds.m4a, "audio/mp4", "page.m4a"],
    ["a phone’s recording", sounds.phone, "audio/mp4", "page.m4a"],
    ["an Ogg", sounds.ogg, "audio/ogg", "page.ogg"],
    ["a WAV", sounds.wav, "audio/wav", "page.wav"],
    ["a WebM of sound alone", sounds.webm, "audio/webm", "page.webm"],
  ])("%s", async (_what, content, mediaType, name) => {
    expect(await kept(content)).toMatchObject({ mediaType, name, content: Buffer.from(content) });
  });

  it("an OpenDocument text without a password says so in its own list", async () => {
    const plain = [{ name: "META-INF/manifest.xml", content: "<m:manifest/>" }];
    expect(await kept(anOpenDocument("text", plain))).toMatchObject({ mediaType: `${open}.text` });
  });

  it("a table in plain text keeps the ending that spreadsheets know", async () => {
    expect(await kept("a,b\n1,2\n", "Costs.CSV")).toMatchObject({ mediaType: "text/plain", name: "Costs.csv" });
  });
});

const recordingOf = (tracks: number) =>
  Buffer.concat([sounds.m4a, ...Array<Buffer>(tracks).fill(sounds.m4a.subarray(24))]);
const half = Buffer.from("PK\x03\x04".padEnd(200, "\0"));
const bomb = anOfficeFile("docx", [{ name: "word/big.xml", content: Buffer.alloc(40 * 1024 * 1024) }]);
const claimed = anOfficeFile("docx", [{ name: "word/big.xml", says: { unpacked: 0xfffffff0 } }]);
const overlapping = anOfficeFile("docx", [
  { name: "word/big.xml", content: "x".repeat(90), says: { packed: 5_000_000 } },
]);
const many = aZip(Array.from({ length: 5001 }, (_, number) => ({ name: `word/${number}` })));
const withTypes = (types: string, code: BufferEncoding = "utf8") =>
  aZip([
    { name: "[Content_Types].xml", content: Buffer.from(`<Types>${types}</Types>`, code) },
    { name: "word/document.xml", content: "<w/>" },
    { name: "word/x.bin", content: "x" },
  ]);
const manifest = '<m:file-entry m:full-path="x"><m:encryption-data/></m:file-entry>';
const lockedText = (part: string) =>
  anOpenDocument("text", [
    { name: `Locked/${part}`, content: "x" },
    { name: "META-INF/manifest.xml", content: manifest },
  ]);
const holding = (name: string) => anOfficeFile("docx", [{ name, content: "x" }]);

describe("a file is refused in words", () => {
  it.each<[string, Buffer | string, string | RegExp]>([
    ["a web page called a picture", "<!doctype html><p>Hello</p>", "made for web browsers"],
    ["a web page after many words", `Hello${" ".repeat(20_000)}<script>alert(1)</script>`, "made for web browsers"],
    ["a web page after a mark", "\uFEFF\n<html>", "made for web browsers"],
    [
      "a drawing called a text",
      '<svg xmlns="http://www.w3.org/2000/svg"><g onload="x"/></svg>',
      "made for web browsers",
    ],
    ["a drawing after its declaration", '<?xml version="1.0"?><svg/>', "made for web browsers"],
    ["a programme of the shell", "#!/bin/sh\nrm -rf /", "part of a programme"],
    ["a programme", Buffer.from("MZ\0\0".padEnd(200, "x")), "kind of file"],
    ["a PostScript page", "%!PS-Adobe-3.0\nshowpage\n", /kind of file|part of a programme/],
    ["text with a hidden nothing", "Hello\0<b>", "kind of file"],
    ["text in another code", Buffer.from("Caf\xe9 au lait, s'il vous pla\xeet", "latin1"), "UTF-8"],
    ["text in a code of two bytes", Buffer.from("\uFEFFname;group\nAna;carers\n", "utf16le"), "UTF-8"],
    ["the same the other way round", Buffer.from("\uFEFFname;group\nAna\n", "utf16le").swap16(), "UTF-8"],
    ["a recording of a thousand tracks", recordingOf(1000), "kind of file"],
    ["an office file of an old kind", Buffer.from("d0cf11e0a1b11ae1".padEnd(1200, "0"), "hex"), "old kind"],
    ["a ZIP of anything", aZip([{ name: "index.html", content: "<p>" }]), "kind of file"],
    ["half a ZIP", half, "cannot be opened"],
    [
      "a ZIP with a page before it",
      Buffer.concat([Buffer.from("<html>"), anOfficeFile()]),
      /made for web|kind of file/,
    ],
    ["a document that is two kinds", anOfficeFile("docx", [{ name: "xl/workbook.xml" }]), "kind of file"],
    ["a document whose macro goes by another name", withTypes("application/vnd.ms-office.vbaProject"), "a macro"],
    ["a document that says it in other code", withTypes("macroEnabled", "utf16le"), "a macro"],
    ["a document that says it in figures", withTypes("&#118;baProject"), "a macro"],
    ["a document with more to say of itself than there is to say", withTypes("x".repeat(3_000_000)), "far too large"],
    ["an OpenDocument text with a password", lockedText("content.xml"), "has a password"],
    ["an OpenDocument text that is locked as a whole", lockedText("encrypted-package"), "has a password"],
    ["a document with a part twice", holding("word/document.xml"), "cannot be opened"],
    ["a document with a way out of its folder", holding("../../etc/passwd"), "cannot be opened"],
    ["a document with macros", holding("word/vbaProject.bin"), "macro"],
    ["a sheet with old macros", anOfficeFile("xlsx", [{ name: "xl/macrosheets/sheet1.xml" }]), "macro"],
    ["an OpenDocument with macros", anOpenDocument("text", [{ name: "Basic/Standard/Module1.xml" }]), "macro"],
    ["a document with a password", anOfficeFile("docx", [{ name: "a", says: { flags: 1 } }]), "password"],
    ["a ZIP bomb as a document", bomb, "far too large"],
    ["a document that says it unpacks to 4 GB", claimed, "far too large"],
    ["a document whose parts lie over one another", overlapping, /far too large|cannot be opened/],
    ["a document of too many parts", many, "far too large"],
    ["a film", films.mp4, "kind of file"],
    ["a film of the web", films.webm, "kind of file"],
    ["an empty one", "", "is empty"],
    ["one of 16 MB", Buffer.alloc(16 * 1024 * 1024), "larger than 15 MB"],
  ])("%s", async (_what, content, said) => {
    const answer = await examined(content, "page.docx");
    expect(answer && "problem" in answer ? answer.problem : "kept").toMatch(said);
  });
});

it("what is kept of a photo holds nothing that was hung onto it", async () => {
  const { default: sharp } = await import("sharp");
  const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
  const both = Buffer.concat([png, Buffer.from("<script>alert(1)</script>"), anOfficeFile()]);
  const { content, mediaType } = await kept(both, "photo.html");
  expect(mediaType).toBe("image/jpeg");
  expect(content.includes("<script>")).toBe(false);
  expect(content.includes("PK")).toBe(false);
});

it("what the scanner says comes before anything is kept", async () => {
  const infected = await examineFile(aFile(aPdf), "evidence", async () => ({ problem: "Something harmful." }));
  expect(infected).toEqual({ problem: "Something harmful." });
});
