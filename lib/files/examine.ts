import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";
import { type CleanFile, type ExaminedFile, mostFileBytes } from "./schema";

/** Phones take up to 50 million; a small file can claim thousands of millions. */
const mostPixels = 50_000_000;

/** Enough to read an A4 page in small print. */
const longestSide = 4000;

const problems = {
  empty: "This file is empty. Choose another one.",
  large: "This file is larger than 15 MB. Choose a smaller one, or take the photo again with fewer pixels.",
  phone: "This is a photo in the format HEIC, which cannot be kept. Send it to yourself as a JPEG, then choose that.",
  other: "This is not a photo or a PDF. Choose a JPEG, PNG or WebP picture, or a PDF.",
  broken: "This picture cannot be opened. Please take it again, or choose another one.",
  pixels: "This picture has more than 50 million pixels. Take it again with fewer.",
};

/**
 * Looks at what a form brought: by its content, whatever its name says. A photo is drawn anew, upright, without what the
 * camera wrote beside it, such as the place. A PDF stays as it is.
 */
export async function examineFile(sent: unknown): Promise<ExaminedFile> {
  if (!(sent instanceof File)) return null;
  if (sent.size === 0) return sent.name === "" ? null : { problem: problems.empty };
  if (sent.size > mostFileBytes) return { problem: problems.large };
  const content = Buffer.from(await sent.arrayBuffer());
  const type = await fileTypeFromBuffer(content);
  if (type?.mime === "application/pdf") return kept("application/pdf", content);
  if (type && ["image/jpeg", "image/png", "image/webp"].includes(type.mime)) return inTurn(() => drawnAnew(content));
  return { problem: type && /^image\/hei[cf]/.test(type.mime) ? problems.phone : problems.other };
}

async function drawnAnew(content: Buffer): Promise<ExaminedFile> {
  try {
    const { width, height } = await sharp(content, { limitInputPixels: false }).metadata();
    if (width * height > mostPixels) return { problem: problems.pixels };
    const upright = await sharp(content, { limitInputPixels: mostPixels, failOn: "error" })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#fff" })
      .jpeg({ quality: 85 })
      .timeout({ seconds: 20 })
      .toBuffer();
    return kept("image/jpeg", upright);
  } catch {
    return { problem: problems.broken };
  }
}

let last: Promise<unknown> = Promise.resolve();

/** One picture after the other: drawing takes up to 150 MB of memory. */
function inTurn<T>(draw: () => Promise<T>): Promise<T> {
  const drawn = last.then(draw);
  last = drawn.catch(() => {});
  return drawn;
}

function kept(mediaType: CleanFile["mediaType"], content: Buffer): CleanFile {
  return { mediaType, content, sha256: createHash("sha256").update(content).digest("hex") };
}
