import * as z from "zod/mini";

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const Signature = z.string().check(z.regex(/^[A-Za-z0-9+/]{86}==$/));
const Moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const Name = z.string();
const Count = z.int().check(z.nonnegative());

const packFormat = "alongside-evidence-pack";

/** What a pack says of itself, over which its signature goes. The file itself is this as canonical JSON. */
export const Manifest = z.strictObject({
  format: z.literal(packFormat),
  formatVersion: z.literal(1),
  project: z.strictObject({ id: z.guid(), title: Name }),
  network: z.strictObject({ name: Name, timeZone: Name }),
  pack: z.strictObject({
    number: Count,
    madeAt: Moment,
    /** Records from this moment on and before that one; null has no bound. */
    from: z.nullable(Moment),
    until: z.nullable(Moment),
    records: z.boolean(),
    files: z.boolean(),
    report: z.boolean(),
    names: z.enum(["initials", "full"]),
  }),
  ledger: z.strictObject({ entries: Count, head: Hash }),
  /** The fingerprint of the key that signed it. */
  key: Hash,
  files: z.array(z.strictObject({ name: Name, bytes: Count, sha256: Hash })),
});
export type Manifest = z.infer<typeof Manifest>;

export const ChainLine = z.strictObject({
  chainKind: z.literal("project"),
  chainId: z.guid(),
  seq: Count,
  at: Moment,
  actorId: z.nullable(z.guid()),
  onBehalfOf: z.nullable(z.guid()),
  verb: Name,
  entityKind: Name,
  entityId: z.guid(),
  revisionId: z.guid(),
  digest: Hash,
  prevHash: Hash,
  hash: Hash,
});
export type ChainLine = z.infer<typeof ChainLine>;

/** An entry whose words are not for everyone: its place in the chain alone. */
export const ClosedLine = z.strictObject({ seq: Count, prevHash: Hash, hash: Hash, withheld: z.literal("private") });
export type ClosedLine = z.infer<typeof ClosedLine>;

/** A record as it was after a change. Without a nonce its digest cannot be recomputed: then it says why. */
export const RevisionLine = z.strictObject({
  revision: z.guid(),
  entity: z.guid(),
  number: Count,
  snapshot: z.nullable(z.record(z.string(), z.unknown())),
  nonce: z.optional(z.string()),
  withheld: z.optional(z.enum(["names", "private"])),
  erasedAt: z.optional(Moment),
});
export type RevisionLine = z.infer<typeof RevisionLine>;

const Step = z.strictObject({ side: z.enum(["left", "right"]), hash: Hash });

/** A signed checkpoint, opened at some of the chains that it saw: the others are only a hash. */
export const CheckpointLine = z.strictObject({
  number: Count,
  at: Moment,
  previous: z.string(),
  chains: Count,
  root: Hash,
  publicKey: Name,
  signature: Signature,
  opened: z.array(
    z.strictObject({
      head: z.strictObject({ chainKind: z.enum(["project", "network"]), chainId: z.guid(), seq: Count, hash: Hash }),
      proof: z.array(Step),
    }),
  ),
});
export type CheckpointLine = z.infer<typeof CheckpointLine>;

/** Public keys as the installation shows them to everyone. */
export const KeyList = z.strictObject({
  keys: z.array(
    z.strictObject({
      fingerprint: Hash,
      publicKey: Name,
      since: z.nullable(Moment),
      until: z.nullable(Moment),
    }),
  ),
  rotations: z.array(
    z.strictObject({
      number: Count,
      at: Moment,
      oldKey: Name,
      newKey: Name,
      lastCheckpoint: Count,
      signatureOfOld: Signature,
      signatureOfNew: Signature,
    }),
  ),
});
export type KeyList = z.infer<typeof KeyList>;

/** Where things stand in a pack. */
export const places = {
  manifest: "manifest.json",
  signature: "manifest.sig",
  key: "key.pem",
  keys: "keys.json",
  readme: "README.txt",
  report: "index.html",
  chain: "ledger/chain.jsonl",
  checkpoints: "ledger/checkpoints.jsonl",
  records: (kind: string) => `records/${kind}.jsonl`,
  table: (kind: string) => `tables/${kind}.csv`,
  file: (sha256: string, ending: string) => `files/${sha256}.${ending}`,
  framework: (hash: string) => `frameworks/${hash}.json`,
};
