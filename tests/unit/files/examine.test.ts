import { createHash } from "node:crypto";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { examineFile } from "@/lib/files/examine";
import type { CleanFile } from "@/lib/files/schema";
import { aFile, aMovingPng, aPdf, aPhoto, aPng, cameraWords } from "@/tests/support/pictures";

async function kept(content: Buffer, name?: string): Promise<CleanFile> {
  const file = await examineFile(aFile(content, name), "page", async () => null);
  if (!file || "problem" in file) throw new Error(file?.problem ?? "There was no file.");
  return file;
}

describe("a photo", () => {
  it("loses what the camera wrote beside it, the place as well", async () => {
    const photo = await aPhoto();
    expect(photo.includes(cameraWords)).toBe(true);
    const { content, mediaType } = await kept(photo);
    expect(mediaType).toBe("image/jpeg");
    expect(content.includes(cameraWords)).toBe(false);
    const { exif, orientation } = await sharp(content).metadata();
    expect([exif, orientation]).toEqual([undefined, undefined]);
  });

  it("is turned upright", async () => {
    const { content } = await kept(await aPhoto());
    expect(await sharp(content).metadata()).toMatchObject({ width: 30, height: 60 });
    const { data } = await sharp(content).greyscale().raw().toBuffer({ resolveWithObject: true });
    expect(data.at(0)).toBeLessThan(40);
    expect(data.at(-1)).toBeGreaterThan(215);
  });

  it.each(["jpeg", "png", "webp"] as const)("may be a %s, and is known by the hash of what is kept", async (format) => {
    const picture = await sharp({ create: { width: 20, height: 20, channels: 4, background: "#ffffff00" } })
      .toFormat(format)
      .toBuffer();
    const { content, sha256 } = await kept(picture);
    expect(sha256).toBe(createHash("sha256").update(content).digest("hex"));
    expect((await sharp(content).metadata()).format).toBe("jpeg");
  });

  it("is known by its first bytes alone, however many small parts follow: one that moves is kept as it begins", async () => {
    expect(await kept(aMovingPng())).toMatchObject({ mediaType: "image/jpeg" });
  });

  it("that is very large is made small enough to keep, and stays readable", async () => {
    const wide = await sharp({ create: { width: 9000, height: 100, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    expect(await sharp((await kept(wide)).content).metadata()).toMatchObject({ width: 4000 });
  });
});

it("a PDF is kept as it is, whatever its name says", async () => {
  expect(await kept(aPdf, "photo.png")).toMatchObject({ mediaType: "application/pdf", content: aPdf });
});

it.each([
  ["nothing", null],
  ["a field without a choice", new File([], "")],
  ["words instead of a file", "page.png"],
])("%s is no file", async (_what, sent) => {
  expect(await examineFile(sent)).toBeNull();
});

const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic\0\0\0\0mif1heic"), Buffer.alloc(64)]);
const tooMany = aPng(8000, 8000, Buffer.alloc(8000 * 8001));
const tooDeep = aPng(7000, 7000, Buffer.alloc(1000), { depth: 16, colour: 6 });

describe("a file is refused in words", () => {
  it.each([
    ["an empty one", Buffer.alloc(0), "This file is empty."],
    ["one of more than 15 MB", Buffer.alloc(15 * 1024 * 1024 + 1), "larger than 15 MB"],
    ["a page of the web", Buffer.from("<!doctype html><script>alert(1)</script>"), "not a photo or a PDF"],
    [
      "a drawing that can run scripts",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      "not a photo or a PDF",
    ],
    ["a programme", Buffer.from("MZ\0\0".padEnd(200, "x")), "not a photo or a PDF"],
    ["an archive", Buffer.from("PK\x03\x04".padEnd(200, "\0")), "not a photo or a PDF"],
    ["a phone's own format", heic, "HEIC"],
    ["half a photo", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "cannot be opened"],
    [
      "a bomb: a small picture that says it is huge",
      aPng(65_000, 65_000, Buffer.alloc(1000)),
      /50 million|cannot be opened/,
    ],
    ["a bomb that is really so large", tooMany, "50 million pixels"],
    ["one that takes four hundred million bytes to draw", tooDeep, "50 million pixels"],
  ])("%s", async (_what, content, said) => {
    const answer = await examineFile(aFile(content, "page.png"), "page", async () => null);
    const problem = answer && "problem" in answer ? answer.problem : "kept";
    expect(problem).toMatch(said);
  });
});
