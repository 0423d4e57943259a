import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { digestOf, entryHash } from "@/lib/ledger/hashing";
import { type RecordedKind, recordedThings } from "@/lib/ledger/recorded-things";
import { verifyLedger } from "@/lib/ledger/verify";
import type { CommandVerb } from "@/tests/support/commands/deed";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { everyCommand, everyVerb, whoDoes } from "@/tests/support/every-command";
import { entriesAfter, headsNow, type KeptEntry, rowOf } from "@/tests/support/ledger";
import { aProject, now, type Project } from "@/tests/support/network";
import { freshStanding, storedStanding } from "@/tests/support/standing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe.each(everyVerb)("%s", (verb) => {
  let project: Project;
  let entries: KeptEntry[];
  let actorId: string;
  beforeAll(async () => {
    project = await aProject();
    await everyCommand[verb].prepare?.(project);
    const actor = whoDoes(verb, project);
    actorId = actor.personId;
    const heads = await headsNow();
    await everyCommand[verb].attempt(actor, project);
    entries = await entriesAfter(heads);
  });

  it("is kept in the ledger: what was done to what, by whom and when", async () => {
    expect(entries.map(({ entry }) => `${entry.chainKind} ${entry.entityKind}`).sort()).toEqual(
      [...everyCommand[verb].records].sort(),
    );
    const onBehalfOf = await whomItIsFor(verb, project);
    for (const { entry } of entries) expect(entry).toMatchObject({ verb, actorId, onBehalfOf, at: now });
  });

  it("follows the entry before it in its chain, under a hash that covers it", () => {
    for (const { entry, before } of entries) {
      expect(entry.seq).toBe(before.seq + 1);
      expect(entry.prevHash).toBe(before.hash);
      const { hash, at, ...rest } = entry;
      expect(entryHash({ ...rest, at: at.toISOString() })).toBe(hash);
    }
  });

  it("keeps the thing as it now stands, without its private columns, sealed by the entry's digest", async () => {
    for (const { entry, snapshot, nonce } of entries) {
      const kind = entry.entityKind as RecordedKind;
      const row = await rowOf(kind, entry.entityId);
      for (const column of recordedThings[kind].privateColumns) delete row[column];
      expect(snapshot).toEqual(row);
      expect(nonce).toMatch(/^[0-9a-f]{32}$/);
      expect(digestOf(snapshot, nonce)).toBe(entry.digest);
    }
  });

  it("leaves the stored standing as a fresh look would have it", async () => {
    expect(await storedStanding(project.id)).toEqual(await freshStanding(project.id, now));
  });
});

async function whomItIsFor(verb: CommandVerb, { id, member }: Project): Promise<string | null> {
  const { isTheMembersOwn, isWrittenDownFor } = everyCommand[verb];
  if (isWrittenDownFor === undefined) return isTheMembersOwn ? member.personId : null;
  const [seat] = await ownerSql`select person_id from member where project_id = ${id} and number = ${isWrittenDownFor}`;
  return seat?.person_id;
}

const ownVerbs = everyVerb.filter((verb) => everyCommand[verb].isTheMembersOwn);

describe.each(ownVerbs)("%s, by the person in the seat", (verb) => {
  it("is done on nobody's behalf", async () => {
    const project = await aProject();
    await everyCommand[verb].prepare?.(project);
    const heads = await headsNow();
    await everyCommand[verb].attempt(project.member, project);
    const [added] = await entriesAfter(heads);
    expect(added?.entry).toMatchObject({ verb, actorId: project.member.personId, onBehalfOf: null });
  });
});

it("everything together leaves a ledger in which nothing is found", async () => {
  const verification = await verifyLedger(env().ledgerKey);
  expect(verification.findings).toEqual([]);
  expect(verification.entries).toBeGreaterThan(everyVerb.length);
});
