import sharp from "sharp";
import { aQueue } from "./in-turn";

/** Phones take up to 50 million; a small file can claim thousands of millions. */
const mostPixels = 50_000_000;

/** All of them at once, as some pictures have to be drawn: 50 million with three or four bytes each. */
const mostBytes = 4 * mostPixels;

/** Enough to read an A4 page in small print. */
const longestSide = 4000;

const broken = "This picture cannot be opened. Please take it again, or choose another one.";
const pixels =
  "This picture has more than 50 million pixels, or 25 million with very fine colours. Take it again with fewer.";

type Drawn = { content: Buffer } | { problem: string };

/** One picture after the other: drawing takes a large photo 150 MB of memory, and what is made to take much 450 MB. */
const inTurn = aQueue();

/** A picture as a JPEG of its own, upright, with nothing beside it. */
export function drawnAnew(content: Buffer): Promise<Drawn> {
  return inTurn(() => draw(content));
}

async function draw(content: Buffer): Promise<Drawn> {
  try {
    const { width, height, channels, depth } = await sharp(content, { limitInputPixels: false }).metadata();
    const bytes = width * height * channels * (depth === "uchar" ? 1 : 2);
    if (width * height > mostPixels || bytes > mostBytes) return { problem: pixels };
    const upright = await sharp(content, { limitInputPixels: mostPixels, failOn: "error" })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#fff" })
      .jpeg({ quality: 85 })
      .timeout({ seconds: 20 })
      .toBuffer();
    return { content: upright };
  } catch {
    return { problem: broken };
  }
}
