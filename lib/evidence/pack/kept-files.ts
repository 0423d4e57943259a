import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { places } from "@/lib/evidence/verify/formats";
import { kindOf } from "@/lib/files/words";
import { canonicalText } from "@/lib/ledger/hashing";
import type { Extent } from "./ledger-pages";
import type { PackFile } from "./pack-file";

type Kept = { id: string; sha256: string; mediaType: string; bytes: number };

/**
 * The files that people at the table may read: not the pages that were filled in for a signature, nor what was taken back.
 * Each goes by the hash of its content, for what it is called is private; and is there where the period has a record that
 * names this hash: what erasing put in a file's place is not what was kept in a period before.
 */
export async function keptFiles({ projectId, entries, from, until }: Extent): Promise<PackFile[]> {
  const kept = await database().execute<Kept>(sql`
    select distinct on (f.sha256) f.id, f.sha256, f.media_type as "mediaType", f.bytes from evidence_file f
    join ledger_entry e on e.chain_kind = 'project' and e.chain_id = f.project_id and e.entity_kind = 'evidence-file'
      and e.entity_id = f.id and e.verb <> 'file.take-back' and e.seq <= ${entries}
      and e.at >= ${from ?? "-infinity"}::timestamptz and e.at < ${until ?? "infinity"}::timestamptz
    join revision r on r.id = e.revision_id and r.snapshot ->> 'sha256' = f.sha256
    where f.project_id = ${projectId} and f.signature_id is null and not exists (
      select from ledger_entry taken where taken.chain_kind = 'project' and taken.chain_id = f.project_id
        and taken.entity_id = f.id and taken.verb = 'file.take-back' and taken.seq <= ${entries})
    order by f.sha256, f.id`);
  return kept.map(({ id, sha256, mediaType, bytes }) => ({
    name: places.file(sha256, kindOf(mediaType).endings[0]),
    bytes,
    content: () => piecesOf(id, bytes),
  }));
}

const pieceBytes = 256 * 1024;

async function* piecesOf(id: string, bytes: number): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < bytes; done += pieceBytes) {
    const [read] = await database().execute<{ piece: Buffer }>(
      sql`select substring(content from ${done + 1} for ${pieceBytes}) as piece from evidence_file where id = ${id}`,
    );
    if (!read) throw new Error("A kept file is gone");
    yield read.piece;
  }
}

/** The versions of the framework that records of the project name, each under the hash of its content. */
export async function frameworkFiles({ projectId, entries }: Extent): Promise<PackFile[]> {
  const versions = await database().execute<{ hash: string; content: unknown }>(sql`
    select f.hash, f.content from framework_version f where f.hash in (
      select r.snapshot ->> 'framework_hash' from ledger_entry e join revision r on r.id = e.revision_id
      where e.chain_kind = 'project' and e.chain_id = ${projectId} and e.seq <= ${entries}
        and e.entity_kind in ('project', 'signature'))
    order by f.hash`);
  return versions.map(({ hash, content }) => {
    const bytes = new TextEncoder().encode(canonicalText(content));
    return { name: places.framework(hash), bytes: bytes.length, content: () => [bytes] };
  });
}
