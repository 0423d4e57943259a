import { createHash, generateKeyPairSync, type KeyObject } from "node:crypto";
import type { PackFile } from "@/lib/evidence/pack/pack-file";
import { type About, streamPack } from "@/lib/evidence/pack/stream-pack";
import { type Manifest, places } from "@/lib/evidence/verify/formats";
import { pemOf } from "@/lib/evidence/verify/keys";
import { signCheckpoint } from "@/lib/ledger/checkpoint";
import { beginning, digestOf, entryHash } from "@/lib/ledger/hashing";
import { proofsOf, rootOf } from "@/lib/ledger/merkle";
import { publicKeyOf } from "@/lib/ledger/public-key";

export const { privateKey: ownKey } = generateKeyPairSync("ed25519");
const projectId = "a4abdf28-75b6-4f9a-884d-307286b0abbf";

const someone = "0ed94828-39a1-4177-81af-a30eeb5301b9";
const file = Buffer.from("What was kept as evidence.");
export const fileName = places.file(sha256Of(file), "txt");

/** An entry with the revision that it speaks of, as the tests write them down. */
export type Kept = {
  verb: string;
  kind: string;
  entity: string;
  snapshot: Record<string, unknown> | null;
  at?: string;
  /** Erased since: what was recorded is gone, and the digest is of what it was. */
  erased?: { snapshot: Record<string, unknown> };
  withheld?: "names" | "private";
};

const decision = "b0000000-0000-4000-8000-000000000001";
const note = "b0000000-0000-4000-8000-000000000002";
const evidence = "b0000000-0000-4000-8000-000000000003";

/** A small project: a decision, a note in two wordings, a kept file. */
export const aFewRecords: Kept[] = [
  {
    verb: "decision.record",
    kind: "decision",
    entity: decision,
    snapshot: { version: 1, title: "We meet on Tuesdays" },
  },
  { verb: "area.note", kind: "area-note", entity: note, snapshot: { version: 1, text: "We asked." } },
  { verb: "area.note", kind: "area-note", entity: note, snapshot: { version: 2, text: "We asked again." } },
  {
    verb: "file.keep",
    kind: "evidence-file",
    entity: evidence,
    snapshot: { version: 1, signature_id: null, sha256: sha256Of(file), taken_back_at: null },
  },
  { verb: "evidence.export", kind: "evidence-pack", entity: someone, snapshot: { version: 1, number: 1 } },
];

type Choice = {
  kept?: Kept[];
  change?: (files: PackFile[]) => PackFile[];
  key?: KeyObject;
  pack?: Partial<Manifest["pack"]>;
  entries?: number;
};

/** A pack of such records, written as packs are. `change` is done before it is signed, as only the key's holder could. */
export async function aHandPack({
  kept = aFewRecords,
  change = (files) => files,
  key = ownKey,
  pack,
  entries,
}: Choice = {}) {
  const chain = chainOf(kept);
  const last = chain.at((entries ?? kept.length) - 1);
  const about: About = {
    format: "alongside-evidence-pack",
    formatVersion: 1,
    project: { id: projectId, title: "A quiet garden" },
    network: { name: "Island", timeZone: "Europe/Jersey" },
    pack: {
      number: 1,
      madeAt,
      from: null,
      until: null,
      records: true,
      files: true,
      report: false,
      names: "full",
      ...pack,
    },
    ledger: { entries: entries ?? kept.length, head: last?.hash ?? beginning },
  };
  const pieces: Uint8Array[] = [];
  for await (const piece of streamPack(about, change(filesOf(kept, key)), key)) pieces.push(piece);
  return Buffer.concat(pieces);
}

const madeAt = "2026-11-23T12:00:00.000Z";

export function filesOf(kept: Kept[], key = ownKey): PackFile[] {
  const chain = chainOf(kept);
  const kinds = [...new Set(kept.map(({ kind }) => kind))];
  return [
    inLines(places.chain, chain),
    inLines(places.checkpoints, [checkpointOf(chain.at(-1)?.seq ?? 0, chain.at(-1)?.hash ?? "", key)]),
    ...kinds.map((kind) =>
      inLines(
        places.records(kind),
        kept.flatMap((one, place) => (one.kind === kind ? [lineOf(one, place)] : [])),
      ),
    ),
    aFile(fileName, file),
    aFile(places.key, Buffer.from(pemOf(publicKeyOf(key)))),
  ];
}

export const aFile = (name: string, content: Uint8Array): PackFile => ({ name, content: () => [content] });
export const inLines = (name: string, lines: unknown[]): PackFile =>
  aFile(name, Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join("")));

export function chainOf(kept: Kept[]) {
  let before = beginning;
  return kept.map(({ verb, kind, entity, snapshot, at, erased }, place) => {
    const content = {
      chainKind: "project" as const,
      chainId: projectId,
      seq: place + 1,
      at: at ?? madeAt,
      actorId: someone,
      onBehalfOf: null,
      verb,
      entityKind: kind,
      entityId: entity,
      revisionId: idOf(place),
      digest: digestOf(erased?.snapshot ?? snapshot, nonceOf(place)),
      prevHash: before,
    };
    before = entryHash(content);
    return { ...content, hash: before };
  });
}

function lineOf({ entity, snapshot, erased, withheld }: Kept, place: number) {
  const number = (erased?.snapshot ?? snapshot)?.version;
  const named = { revision: idOf(place), entity, number };
  if (erased) return { ...named, snapshot: null, erasedAt: madeAt };
  return withheld ? { ...named, snapshot, withheld } : { ...named, snapshot, nonce: nonceOf(place) };
}

/** What a checkpoint over this chain and two others says of it; or of the one that is named, in the order of all. */
export function checkpointOf(seq: number, hash: string, key = ownKey, { number = 1, place = 0 } = {}) {
  const head = { chainKind: "project" as const, chainId: projectId, seq, hash };
  const others = ["c", "d"].map((letter) => ({
    ...head,
    chainId: projectId.replace(/^a/, letter),
    hash: letter.repeat(64),
  }));
  const heads = [head, ...others];
  const signed = signCheckpoint({ number, format: 2, at: new Date(madeAt), previous: "", heads }, key);
  const { publicKey, signature } = signed;
  return {
    number,
    at: madeAt,
    previous: "",
    chains: 3,
    root: rootOf(heads),
    publicKey,
    signature,
    opened: [{ head: heads[place] ?? head, proof: proofsOf(heads, [place])[0] ?? [] }],
  };
}

const idOf = (place: number) => `c0000000-0000-4000-8000-${String(place + 1).padStart(12, "0")}`;
const nonceOf = (place: number) => String(place).padStart(32, "0");

function sha256Of(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The files of a pack with one of them taken out, or with other words in it. */
export const without = (name: string) => (files: PackFile[]) => files.filter((file) => file.name !== name);
export const replaced = (name: string, content: string) => (files: PackFile[]) =>
  files.map((file) => (file.name === name ? aFile(name, Buffer.from(content)) : file));
