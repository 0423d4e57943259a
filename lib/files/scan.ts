import { connect, type Socket } from "node:net";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

const problems = {
  found: "The virus scanner found something harmful in this file, so it was not kept.",
  away: "The virus scanner cannot be reached right now, so no file can be kept. Please try again later.",
};

const halfAMinute = 30_000;
const pieceBytes = 64 * 1024;

/**
 * Why a file may not be kept, as the virus scanner of CLAMD_URL sees it; null when it may, or when there is no scanner.
 * While the scanner cannot be asked, nothing is kept.
 */
export async function scan(
  content: Buffer,
  clamd = env().clamd,
  patience = halfAMinute,
): Promise<{ problem: string } | null> {
  if (!clamd) return null;
  try {
    const answer = await askScanner(connect(clamd), content, patience);
    if (answer === "stream: OK") return null;
    if (answer.includes("size limit exceeded")) throw new Error("The virus scanner's StreamMaxLength is too small.");
    if (!answer.endsWith(" FOUND")) throw new Error("The virus scanner gave no verdict.");
    log.warn("The virus scanner refused a file.");
    return { problem: problems.found };
  } catch (error) {
    log.error({ error }, "A file could not be scanned.");
    return { problem: problems.away };
  }
}

/** Speaks clamd's INSTREAM: pieces of the content, each after its length; a piece of no length ends it. */
function askScanner(socket: Socket, content: Buffer, patience: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const heard: Buffer[] = [];
    const over = setTimeout(() => socket.destroy(new Error("The virus scanner took too long.")), patience);
    socket.on("data", (piece) => heard.push(piece));
    socket.on("error", reject);
    socket.on("close", () => {
      clearTimeout(over);
      resolve(Buffer.concat(heard).toString("utf8").replace(/\0+$/, "").trim());
    });
    socket.on("connect", () => {
      socket.write("zINSTREAM\0");
      for (let at = 0; at < content.length; at += pieceBytes) {
        const piece = content.subarray(at, at + pieceBytes);
        socket.write(lengthOf(piece));
        socket.write(piece);
      }
      socket.write(lengthOf(Buffer.alloc(0)));
    });
  });
}

function lengthOf(piece: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  return length;
}
