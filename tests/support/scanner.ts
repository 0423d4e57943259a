import { createServer, type Socket } from "node:net";

type Verdict = (content: Buffer) => string | null;

/** A virus scanner that speaks clamd's INSTREAM on loopback; null as a verdict hangs up without a word. */
export async function aScanner(verdict: Verdict) {
  const heard: Buffer[] = [];
  const server = createServer((socket) => listen(socket, heard, verdict));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { heard, at: { host: "127.0.0.1", port }, stop: () => new Promise((stopped) => server.close(stopped)) };
}

function listen(socket: Socket, heard: Buffer[], verdict: Verdict): void {
  let waiting = Buffer.alloc(0);
  socket.on("error", () => {});
  socket.on("data", (piece) => {
    waiting = Buffer.concat([waiting, piece]);
    const content = whole(waiting);
    if (content === null) return;
    heard.push(content);
    const answer = verdict(content);
    if (answer === null) socket.destroy();
    else socket.end(`${answer}\0`);
  });
}

const greeting = Buffer.from("zINSTREAM\0");

/** What was sent, once a piece of no length has ended it. */
function whole(sent: Buffer): Buffer | null {
  if (!sent.subarray(0, greeting.length).equals(greeting)) return null;
  const pieces: Buffer[] = [];
  for (let at = greeting.length; at + 4 <= sent.length; ) {
    const length = sent.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(sent.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
