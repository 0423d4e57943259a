import { createHash, randomBytes, randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type postgres from "postgres";
import { database } from "@/db/client";
import { ledgerHead } from "@/db/schema/ledger";
import { digestOf, entryHash } from "@/lib/ledger/hashing";
import { ownerSql } from "./database";
import { now, type Project } from "./network";

const at = new Date(now.getTime() - 3_600_000).toISOString();
const fileBytes = 15 * 1024 * 1024;

/** Adds so many voices, and so many files of 15 MB, to the ledger of a project, each with a chain that holds. */
export async function growLedger(
  project: Project,
  { voices, files }: { voices: number; files: number },
): Promise<void> {
  const add = await adderTo(project);
  for (let made = 0; made < voices; made += 500) {
    await add(Array.from({ length: Math.min(500, voices - made) }, (_, place) => aVoice(project, made + place + 1)));
  }
  for (let made = 0; made < files; made += 1) await add([await keepBytes(project)]);
}

type Thing = { kind: string; verb: string; id: string; snapshot: Record<string, string | number | null> };

function aVoice({ id: project_id }: Project, number: number): Thing {
  const id = randomUUID();
  const text = `What was said, number ${number}. ${"It went on for a while. ".repeat(30)}`;
  const unsaid = { said_by_id: null, answer: null, answered_by_id: null, answered_on: null, reason: "" };
  const snapshot = { id, version: 1, project_id, number, text, captured_on: "2026-11-20", ...unsaid };
  return { kind: "voice", verb: "voice.capture", id, snapshot };
}

async function keepBytes({ id: project_id, lead }: Project): Promise<Thing> {
  const [id, content] = [randomUUID(), randomBytes(fileBytes)];
  const sha256 = createHash("sha256").update(content).digest("hex");
  await ownerSql.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`insert into evidence_file ${sql({
      id,
      project_id,
      decision_id: randomUUID(),
      added_by_id: lead.personId,
      added_at: at,
      media_type: "application/pdf",
      bytes: fileBytes,
      sha256,
      content,
    })}`;
  });
  const snapshot = { id, version: 1, project_id, signature_id: null, sha256, media_type: "application/pdf" };
  return { kind: "evidence-file", verb: "file.keep", id, snapshot };
}

async function adderTo({ id, lead }: Project) {
  const ofProject = and(eq(ledgerHead.chainKind, "project"), eq(ledgerHead.chainId, id));
  const [head] = await database().select().from(ledgerHead).where(ofProject);
  let [seq, prevHash] = [head?.seq ?? 0, head?.hash ?? ""];
  return async (things: Thing[]) => {
    const revisions: Record<string, postgres.SerializableParameter | null>[] = [];
    const entries: Record<string, string | number>[] = [];
    for (const { kind, verb, id: entityId, snapshot } of things) {
      const [revisionId, nonce] = [randomUUID(), randomBytes(16).toString("hex")];
      const named = { chainKind: "project", chainId: id, actorId: lead.personId, onBehalfOf: null };
      const about = { verb, entityKind: kind, entityId, revisionId, digest: digestOf(snapshot, nonce) };
      seq += 1;
      const hash = entryHash({ ...named, ...about, seq, at, prevHash });
      revisions.push({
        id: revisionId,
        entity_kind: kind,
        entity_id: entityId,
        number: 1,
        snapshot: ownerSql.json(snapshot),
        nonce,
      });
      entries.push({
        chain_kind: "project",
        chain_id: id,
        seq,
        at,
        actor_id: lead.personId,
        verb,
        entity_kind: kind,
        entity_id: entityId,
        revision_id: revisionId,
        digest: about.digest,
        prev_hash: prevHash,
        hash,
      });
      prevHash = hash;
    }
    await ownerSql`insert into revision ${ownerSql(revisions)}`;
    await ownerSql`insert into ledger_entry ${ownerSql(entries)}`;
    await ownerSql`update ledger_head set seq = ${seq}, hash = ${prevHash} where chain_kind = 'project' and chain_id = ${id}`;
  };
}
