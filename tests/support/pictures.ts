import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

/** What a camera writes beside a photo. */
export const cameraWords = "quokka-camera";

/** A photo of 60 by 30 that lies on its side, with words of the camera and the place where it was taken. */
export async function aPhoto(): Promise<Buffer> {
  const left = { create: { width: 30, height: 30, channels: 3 as const, background: "#000" } };
  return sharp({ create: { width: 60, height: 30, channels: 3, background: "#fff" } })
    .composite([{ input: left, left: 0, top: 0 }])
    .jpeg({ quality: 100 })
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Copyright: cameraWords, Orientation: "6" }, IFD3: { GPSLatitude: "49/1 11/1 0/1" } })
    .toBuffer();
}

/** A PNG that says how large it is, whatever its rows hold: grey and eight bits, unless it says otherwise. */
export function aPng(width: number, height: number, rows: Buffer, { depth = 8, colour = 0 } = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = depth;
  header[9] = colour;
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const chunks = [chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([signature, ...chunks]);
}

/** A PNG that says that it moves. */
export function aMovingPng(): Buffer {
  const still = aPng(2, 2, Buffer.alloc(6));
  const afterHeader = 8 + 25;
  const moves = chunk("acTL", Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]));
  return Buffer.concat([still.subarray(0, afterHeader), moves, still.subarray(afterHeader)]);
}

export const aPdf = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

/** A file as a form brings it: with a name that says whatever the browser likes. */
export function aFile(content: Buffer | string, name = "page.png"): File {
  return new File([typeof content === "string" ? content : new Uint8Array(content)], name);
}

function chunk(name: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const named = Buffer.concat([Buffer.from(name), content]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
