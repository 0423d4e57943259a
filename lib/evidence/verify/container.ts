/**
 * The ZIP around a pack: entries stored as they are, one after the other without a gap, each with the same few header
 * bytes. So every byte of a pack follows from what is in it, and a reader in ten years needs no tool to unpack it.
 */

/** What the container says of an entry. */
export type Stored = { name: string; crc: number; bytes: number };

const signatures = { local: 0x04034b50, descriptor: 0x08074b50, central: 0x02014b50, end: 0x06054b50 };

/** Sizes and checksum follow the content, as it is streamed; names are UTF-8. */
const flags = 0x0808;
const versionNeeded = 20;

/** Beyond these a ZIP would need another form. No project comes near: its files may be 1,000 MB. */
const mostBytes = 0xffffffff;
export const mostEntries = 0xffff;

class TooLarge extends Error {}

/** A moment as a ZIP writes it down: even seconds of UTC, from 1980 on. */
export type ZipTime = { date: number; time: number };

export function zipTimeOf(moment: Date): ZipTime {
  const date = ((moment.getUTCFullYear() - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate();
  const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1);
  return { date, time };
}

/** What stands before the content of an entry. */
export function localHeader(name: string, at: ZipTime): Uint8Array {
  const named = new TextEncoder().encode(name);
  return joined(
    written([signatures.local, 4], ...common(at), [0, 4], [0, 4], [0, 4], [named.length, 2], [0, 2]),
    named,
  );
}

/** What follows it. */
export function descriptor({ crc, bytes }: Omit<Stored, "name">): Uint8Array {
  return written([signatures.descriptor, 4], [crc, 4], [bytes, 4], [bytes, 4]);
}

/** The list of everything at the end. */
export function directory(entries: Stored[], at: ZipTime): Uint8Array {
  const lines: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    lines.push(lineOf(entry, offset, at));
    offset += lengthOf(entry);
  }
  const list = joined(...lines);
  if (offset + list.length > mostBytes || entries.length > mostEntries) throw new TooLarge("The pack is too large");
  const count: Field = [entries.length, 2];
  return joined(
    list,
    written([signatures.end, 4], [0, 2], [0, 2], count, count, [list.length, 4], [offset, 4], [0, 2]),
  );
}

/** How much room an entry takes, with what stands around it. */
export function lengthOf({ name, bytes }: Omit<Stored, "crc">): number {
  return 30 + new TextEncoder().encode(name).length + bytes + 16;
}

function lineOf({ name, crc, bytes }: Stored, offset: number, at: ZipTime): Uint8Array {
  const named = new TextEncoder().encode(name);
  const sizes: Field[] = [
    [crc, 4],
    [bytes, 4],
    [bytes, 4],
    [named.length, 2],
  ];
  const nothing: Field[] = [
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
  ];
  return joined(
    written([signatures.central, 4], [versionNeeded, 2], ...common(at), ...sizes, ...nothing, [offset, 4]),
    named,
  );
}

type Field = [value: number, bytes: 2 | 4];

function common({ date, time }: ZipTime): Field[] {
  return [
    [versionNeeded, 2],
    [flags, 2],
    [0, 2],
    [time, 2],
    [date, 2],
  ];
}

function written(...fields: Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [, length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let offset = 0;
  for (const [value, length] of fields) {
    if (length === 2) view.setUint16(offset, value, true);
    else view.setUint32(offset, value, true);
    offset += length;
  }
  return bytes;
}

export function joined(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
