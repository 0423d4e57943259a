import { inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { commitToName, type Sealed, sealOf } from "@/lib/statements/seal";
import { erasingVerbs } from "./erasing-verbs";
import type { Finding } from "./finding";

type Signed = {
  id: string;
  seal: string;
  /** Null: its person was erased. */
  sealed: Sealed | null;
  name_key: string;
  was_erased: boolean;
  /** Every name that its seat ever had: a corrected name opens no older commitment. */
  names: string[];
};

/** Holds what stands under each signature against its seal. The seal itself is in the chain; what it seals is private. */
export async function verifySeals(tx: Pick<Transaction, "execute">): Promise<{ seals: number; findings: Finding[] }> {
  const signatures = await tx.execute<Signed>(sql`
    select s.id, s.seal, s.sealed, s.name_key,
      (select coalesce(jsonb_agg(distinct r.snapshot ->> 'name'), '[]') from revision r
        where r.entity_kind = 'member' and r.entity_id = s.member_id and r.snapshot is not null) as names,
      exists (select from revision r join ledger_entry e on e.revision_id = r.id
        where r.entity_kind = 'signature' and r.entity_id = s.id and e.entity_id = s.id
          and ${inArray(sql`e.verb`, erasingVerbs)}) as was_erased
    from signature s order by s.id`);
  return { seals: signatures.length, findings: signatures.flatMap(findingOf) };
}

function findingOf({ id, seal, sealed, name_key, names, was_erased }: Signed): Finding[] {
  const where = `signature ${id}`;
  if (sealed === null && was_erased) return [];
  if (sealed === null) return [{ kind: "edited", where, what: "What was sealed is gone, yet no entry erased it." }];
  if (sealOf(sealed) !== seal) return [{ kind: "edited", where, what: "What was sealed is not what it was." }];
  if (names.some((name) => commitToName(name, name_key) === sealed.nameCommitment)) return [];
  return [{ kind: "edited", where, what: "Its name key opens no name that this seat ever had." }];
}
