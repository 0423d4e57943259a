import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { commitToName, type Sealed, sealOf } from "@/lib/statements/seal";
import type { Finding } from "./finding";

type Signed = {
  id: string;
  seal: string;
  sealed: Sealed;
  name_key: string;
  /** Every name that its seat ever had: a corrected name opens no older commitment. */
  names: string[];
};

/** Holds what stands under each signature against its seal. The seal itself is in the chain; what it seals is private. */
export async function verifySeals(tx: Pick<Transaction, "execute">): Promise<{ seals: number; findings: Finding[] }> {
  const signatures = await tx.execute<Signed>(sql`
    select s.id, s.seal, s.sealed, s.name_key,
      (select coalesce(jsonb_agg(distinct r.snapshot ->> 'name'), '[]') from revision r
        where r.entity_kind = 'member' and r.entity_id = s.member_id and r.snapshot is not null) as names
    from signature s order by s.id`);
  return { seals: signatures.length, findings: signatures.flatMap(findingOf) };
}

function findingOf({ id, seal, sealed, name_key, names }: Signed): Finding[] {
  const where = `signature ${id}`;
  if (sealOf(sealed) !== seal) return [{ kind: "edited", where, what: "What was sealed is not what it was." }];
  if (names.some((name) => commitToName(name, name_key) === sealed.nameCommitment)) return [];
  return [{ kind: "edited", where, what: "Its name key opens no name that this seat ever had." }];
}
