import {
  directory,
  lengthOf,
  localHeader,
  mostEntries,
  type Stored,
  type ZipTime,
} from "@/lib/evidence/verify/container";

/** A file of which any part can be read: on a disk, or one that someone chose in their browser. */
export type Source = { bytes: number; read: (from: number, bytes: number) => Promise<Uint8Array> };

export type Entry = Stored & { isPacked: boolean; packedBytes: number; offset: number };

export type Opened = {
  entries: Entry[];
  at: ZipTime;
  /** Every byte around the files is what such a container has. Otherwise another programme packed it anew, or it was changed. */
  isAsMade: boolean;
};

export class NoContainer extends Error {}

const endBytes = 22;
/** So many names and no more can stand in one pack. */
const mostOfList = 32 * 1024 * 1024;

/** Opens a ZIP by the list at its end. Throws NoContainer where there is none. */
export async function openContainer(source: Source): Promise<Opened> {
  const end = await findEnd(source);
  const view = viewOf(end.record);
  const [listBytes, listAt] = [view.getUint32(12, true), view.getUint32(16, true)];
  if (listBytes > mostOfList || listAt + listBytes > end.at) throw new NoContainer("Its list is damaged");
  const list = await source.read(listAt, listBytes);
  const entries = entriesIn(list);
  if (areOverlapping(entries, listAt)) throw new NoContainer("What is in it lies over one another");
  const at = {
    time: entries.length > 0 ? viewOf(list).getUint16(12, true) : 0,
    date: entries.length > 0 ? viewOf(list).getUint16(14, true) : 0,
  };
  const rest = await source.read(listAt, listBytes + endBytes);
  const isAtEnd = listAt + listBytes + endBytes === source.bytes;
  return { entries, at, isAsMade: isAtEnd && isAsMade(entries, at) && areSame(rest, directory(entries, at)) };
}

/** Whoever puts a thousand entries over the same bytes would have everyone read them a thousand times. */
function areOverlapping(entries: Entry[], listAt: number): boolean {
  const inOrder = entries.toSorted((one, other) => one.offset - other.offset);
  return inOrder.some(({ offset, packedBytes }, place) => {
    const next = inOrder[place + 1]?.offset ?? listAt;
    return offset + 30 + packedBytes > next;
  });
}

function isAsMade(entries: Entry[], at: ZipTime): boolean {
  let offset = 0;
  for (const entry of entries) {
    if (entry.isPacked || entry.offset !== offset || entry.packedBytes !== entry.bytes) return false;
    offset += lengthOf(entry);
  }
  return at.date > 0;
}

/** The end of a ZIP: its last bytes, or before a comment that another programme put there. */
async function findEnd(source: Source): Promise<{ record: Uint8Array; at: number }> {
  const tail = Math.min(source.bytes, endBytes + 0xffff);
  const bytes = await source.read(source.bytes - tail, tail);
  const view = viewOf(bytes);
  for (let place = bytes.length - endBytes; place >= 0; place -= 1) {
    if (view.getUint32(place, true) !== 0x06054b50) continue;
    return { record: bytes.subarray(place, place + endBytes), at: source.bytes - tail + place };
  }
  throw new NoContainer("It has no list at its end");
}

function entriesIn(list: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  const view = viewOf(list);
  for (let place = 0; place < list.length; ) {
    if (place + 46 > list.length || view.getUint32(place, true) !== 0x02014b50)
      throw new NoContainer("Its list is damaged");
    if (entries.length === mostEntries) throw new NoContainer("It has more files in it than a pack can have");
    const [nameBytes, more] = [
      view.getUint16(place + 28, true),
      view.getUint16(place + 30, true) + view.getUint16(place + 32, true),
    ];
    const method = view.getUint16(place + 10, true);
    if (method !== 0 && method !== 8) throw new NoContainer("It is packed in a way that cannot be read here");
    entries.push({
      name: new TextDecoder().decode(list.subarray(place + 46, place + 46 + nameBytes)),
      crc: view.getUint32(place + 16, true),
      packedBytes: view.getUint32(place + 20, true),
      bytes: view.getUint32(place + 24, true),
      offset: view.getUint32(place + 42, true),
      isPacked: method === 8,
    });
    place += 46 + nameBytes + more;
  }
  return entries;
}

const pieceBytes = 1024 * 1024;

/** Where the content of an entry begins, and whether what stands before and after it is as it was made. */
export async function placeOf(source: Source, entry: Entry, at: ZipTime): Promise<{ from: number; isAsMade: boolean }> {
  const expected = localHeader(entry.name, at);
  const found = await source.read(entry.offset, Math.max(30, expected.length));
  if (found.length < 30 || viewOf(found).getUint32(0, true) !== 0x04034b50)
    throw new NoContainer("An entry is damaged");
  const from = entry.offset + 30 + viewOf(found).getUint16(26, true) + viewOf(found).getUint16(28, true);
  if (from + entry.packedBytes > source.bytes) throw new NoContainer("An entry goes beyond the end");
  return { from, isAsMade: areSame(found, expected) };
}

/** The content of an entry, piece by piece; unpacked, where another programme packed it. */
export async function* contentOf(source: Source, entry: Entry, from: number): AsyncGenerator<Uint8Array> {
  if (!entry.isPacked) return yield* pieces(source, from, entry.packedBytes);
  const packed = streamOf(pieces(source, from, entry.packedBytes));
  const reader = packed.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  for (let left = entry.bytes; ; ) {
    const { done, value } = await reader.read();
    if (done) return;
    left -= value.length;
    // It says how much it is: whoever claims less than there is would have everyone unpack without an end.
    if (left < 0) throw new NoContainer("An entry is larger than it says");
    yield value;
  }
}

/** Not every browser makes one of a generator by itself. */
function streamOf(parts: AsyncGenerator<Uint8Array>): ReadableStream<BufferSource> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value as BufferSource);
    },
  });
}

async function* pieces(source: Source, from: number, bytes: number): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < bytes; done += pieceBytes) {
    const piece = await source.read(from + done, Math.min(pieceBytes, bytes - done));
    if (piece.length === 0) throw new NoContainer("An entry ends too soon");
    yield piece;
  }
}

export function areSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
