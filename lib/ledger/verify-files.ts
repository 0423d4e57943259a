import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Finding } from "./finding";

/** Holds every kept file against its hash. The hash is in the chain; the content is private, and in no snapshot. */
export async function verifyFiles(tx: Pick<Transaction, "execute">): Promise<{ files: number; findings: Finding[] }> {
  const files = await tx.execute<{ id: string; isWhole: boolean }>(sql`
    select id, encode(sha256(content), 'hex') = sha256 and octet_length(content) = bytes as "isWhole"
    from evidence_file order by id`);
  const edited = files.filter(({ isWhole }) => !isWhole);
  return { files: files.length, findings: edited.map(findingOf) };
}

function findingOf({ id }: { id: string }): Finding {
  return { kind: "edited", where: `evidence-file ${id}`, what: "Its content is not what was kept." };
}
