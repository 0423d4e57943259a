import { randomBytes } from "node:crypto";
import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { scan } from "@/lib/files/scan";
import { aScanner } from "@/tests/support/scanner";

const open: { stop(): Promise<unknown> }[] = [];
afterEach(() => Promise.all(open.splice(0).map((scanner) => scanner.stop())));

async function scanner(verdict: (content: Buffer) => string | null) {
  const started = await aScanner(verdict);
  open.push(started);
  return started;
}

describe("the virus scanner", () => {
  it("is sent the whole content, in pieces, and lets through what it finds nothing in", async () => {
    const content = randomBytes(200_000);
    const { at, heard } = await scanner(() => "stream: OK");
    expect(await scan(content, at)).toBeNull();
    expect(heard).toHaveLength(1);
    expect(heard[0]?.equals(content)).toBe(true);
  });

  it("keeps out what it finds something in", async () => {
    const { at } = await scanner((content) => (content.includes("EICAR") ? "stream: Eicar-Test FOUND" : "stream: OK"));
    expect(await scan(Buffer.from("EICAR"), at)).toEqual({ problem: expect.stringContaining("something harmful") });
  });

  it.each<[string, () => string | null]>([
    ["hangs up", () => null],
    ["says that it failed", () => "INSTREAM size limit exceeded. ERROR"],
    ["says something else", () => "hello OK"],
  ])("keeps everything out when it %s", async (_what, verdict) => {
    const { at } = await scanner(verdict);
    expect(await scan(Buffer.from("x"), at)).toEqual({ problem: expect.stringContaining("cannot be reached") });
  });

  it("keeps everything out when it never answers, and does not wait for ever", async () => {
    const silent = createServer((socket) => void socket.resume());
    await new Promise<void>((ready) => silent.listen(0, "127.0.0.1", ready));
    const address = silent.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const answer = await scan(Buffer.alloc(200_000), { host: "127.0.0.1", port }, 200);
    expect(answer).toEqual({ problem: expect.stringContaining("cannot be reached") });
    await new Promise((stopped) => silent.close(stopped));
  }, 5_000);

  it("keeps everything out while nothing answers there", async () => {
    const { at, stop } = await aScanner(() => "stream: OK");
    await stop();
    expect(await scan(Buffer.from("x"), at)).toEqual({ problem: expect.stringContaining("cannot be reached") });
    expect(await scan(Buffer.from("x"), { path: "/nowhere/clamd.ctl" })).toHaveProperty("problem");
  });
});
