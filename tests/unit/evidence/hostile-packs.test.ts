import { describe, expect, it } from "vitest";
import { Findings } from "@/lib/evidence/verify/findings";
import { places } from "@/lib/evidence/verify/formats";
import { byLine } from "@/lib/evidence/verify/lines";
import { summaryOf } from "@/lib/evidence/verify/summary";
import { verifyPack } from "@/lib/evidence/verify/verify-pack";
import { aFewRecords, aHandPack, chainOf, inLines } from "@/tests/support/hand-pack";
import { findingsIn, sourceOf } from "@/tests/support/packs";

const whole = await aHandPack();
const end = whole.subarray(-22);
const listAt = end.readUInt32LE(16);
const list = whole.subarray(listAt, -22);

function withList(changed: Buffer): Buffer {
  const newEnd = Buffer.from(end);
  newEnd.writeUInt32LE(changed.length, 12);
  return Buffer.concat([whole.subarray(0, listAt), changed, newEnd]);
}

describe("a ZIP that was made to keep whoever opens it busy", () => {
  it("is refused when its list names the same bytes again", async () => {
    expect(await findingsIn(withList(Buffer.concat([list, list])))).toEqual([
      { kind: "edited", where: "the ZIP", what: "It cannot be opened. What is in it lies over one another." },
    ]);
  });

  it("is refused when one of its files reaches into the next", async () => {
    const longer = Buffer.from(list);
    longer.writeUInt32LE(longer.readUInt32LE(20) + 100, 20);
    expect(await findingsIn(withList(longer))).toEqual([
      expect.objectContaining({ what: "It cannot be opened. What is in it lies over one another." }),
    ]);
  });

  it("is refused when it has more files in it than a pack can have", async () => {
    const last = list.subarray(list.lastIndexOf("PK\u0001\u0002"));
    const many = Buffer.concat([list, ...Array.from({ length: 200_000 }, () => last)]);
    expect(await findingsIn(withList(many))).toEqual([
      expect.objectContaining({ what: "It cannot be opened. It has more files in it than a pack can have." }),
    ]);
  });

  it("has its progress told against one and the same whole", async () => {
    const told: [number, number][] = [];
    await verifyPack(sourceOf(whole), { onProgress: (done, all) => told.push([done, all]) });
    expect(new Set(told.map(([, all]) => all)).size).toBe(1);
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
  });
});

describe("a pack that is wrong from one end to the other", () => {
  it("has its first 200 differences named, and the rest counted", async () => {
    const chain = inLines(places.chain, [...chainOf(aFewRecords), ...Array.from({ length: 300 }, () => "no entry")]);
    const pack = await aHandPack({ change: (files) => files.map((file) => (file.name === chain.name ? chain : file)) });
    const verification = await verifyPack(sourceOf(pack));
    expect(verification).toMatchObject({ findings: { length: 200 }, more: 100 });
    expect(summaryOf(verification).words.at(-1)).toBe("300 differences were found.");
  });

  it("has more differences than fit on a stack, and they are counted all the same", () => {
    const findings = new Findings();
    findings.pushAll(
      Array.from({ length: 200_000 }, () => ({ kind: "broken", where: "here", what: "It is missing." })),
    );
    expect(findings).toMatchObject({ named: { length: 200 }, more: 199_800 });
  });
});

it("lines are put together again from the pieces in which they come", () => {
  const lines: [string, number][] = [];
  const sink = byLine((...line) => lines.push(line));
  for (const piece of ["one\ntw", "", "o", "\n\nfo", "ur"]) sink.take(Buffer.from(piece));
  sink.end();
  expect(lines).toEqual([
    ["one", 1],
    ["two", 2],
    ["", 3],
    ["four", 4],
  ]);
});

it("a line without an end is taken in without going over it again for every piece", () => {
  const lines: number[] = [];
  const sink = byLine((line) => lines.push(line.length));
  const piece = Buffer.alloc(16_384, "x");
  for (let pieces = 0; pieces < 3_000; pieces += 1) sink.take(piece);
  sink.end();
  expect(lines).toEqual([32 * 1024 * 1024]);
});
