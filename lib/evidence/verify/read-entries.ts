import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { descriptor } from "@/lib/evidence/verify/container";
import { crcOf } from "@/lib/evidence/verify/crc";
import type { Findings } from "@/lib/evidence/verify/findings";
import type { Sink } from "@/lib/evidence/verify/lines";
import {
  areSame,
  contentOf,
  type Entry,
  type Opened,
  placeOf,
  type Source,
} from "@/lib/evidence/verify/open-container";

export type OnProgress = (done: number, all: number) => void;

export type Content = {
  bytes: number;
  sha256: string;
  /** What the ZIP says of it, before and after, is as it was made. */
  isFramed: boolean;
};

/** Reads the entries of a container, each once and piece by piece, and keeps what each one came to. */
export class EntryReader {
  readonly contents = new Map<Entry, Content>();
  private done = 0;
  private readonly all: number;

  constructor(
    private readonly source: Source,
    private readonly opened: Opened,
    private readonly findings: Findings,
    private readonly onProgress: OnProgress = () => {},
  ) {
    this.all = opened.entries.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  named(name: string): Entry | undefined {
    return this.opened.entries.find((entry) => entry.name === name);
  }

  unread(): Entry[] {
    return this.opened.entries.filter((entry) => !this.contents.has(entry));
  }

  /** The whole of a small entry; null where it is missing, larger, or cannot be read. */
  async whole(name: string, most: number): Promise<Uint8Array | null> {
    const entry = this.named(name);
    if (!entry || entry.bytes > most) return null;
    const all = new Uint8Array(entry.bytes);
    let filled = 0;
    const take = (piece: Uint8Array) => {
      all.set(piece.subarray(0, entry.bytes - filled), filled);
      filled += piece.length;
    };
    await this.into(entry, { take, end: () => {} });
    return filled === entry.bytes ? all : null;
  }

  /** Hands the content of an entry on, and holds what stands around it against what was made. */
  async into(entry: Entry, sink?: Sink): Promise<void> {
    this.contents.set(entry, { bytes: -1, sha256: "", isFramed: false });
    try {
      await this.readInto(entry, sink);
    } catch {
      this.findings.push({ kind: "edited", where: entry.name, what: "It is damaged and cannot be read." });
    }
  }

  private async readInto(entry: Entry, sink?: Sink): Promise<void> {
    const { from, isAsMade } = await placeOf(this.source, entry, this.opened.at);
    const hash = sha256.create();
    let [crc, bytes] = [0, 0];
    for await (const piece of contentOf(this.source, entry, from)) {
      hash.update(piece);
      crc = crcOf(piece, crc);
      bytes += piece.length;
      sink?.take(piece);
      this.done += piece.length;
      this.onProgress(this.done, this.all);
    }
    sink?.end();
    const isFramed = crc === entry.crc && (!this.opened.isAsMade || (isAsMade && (await this.endsAsMade(entry, from))));
    this.contents.set(entry, { bytes, sha256: bytesToHex(hash.digest()), isFramed });
  }

  private async endsAsMade(entry: Entry, from: number): Promise<boolean> {
    const expected = descriptor(entry);
    return areSame(await this.source.read(from + entry.bytes, expected.length), expected);
  }
}
