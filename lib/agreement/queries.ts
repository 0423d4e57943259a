import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { Day } from "@/lib/calendar/days";
import { type Change, changesBetween } from "@/lib/ledger/changes";
import type { ProjectView } from "@/lib/projects/queries";
import { type AgreementWords, sameWords, wordsOf } from "./rules";

type Row = AgreementWords & {
  version: number;
  waysWrittenOn: Day | null;
  adoptedOn: Day | null;
  reviewOn: Day | null;
  adopted: (AgreementWords & { decision: number; decidedOn: Day }) | null;
  looks: Look[];
};

/** A time when the group looked at its agreement again. */
type Look = { version: number; on: Day; note: string; by: string | null };

export type Agreement = Omit<Row, "adopted"> & {
  /** The words that a decision adopted last; null while none did. */
  adopted: NonNullable<Row["adopted"]> | null;
  /** The words as they stand are not those: how they differ, where more than their order does. */
  newer: Change[] | null;
};

/** A project's group agreement, with what of it was adopted; null while nothing is written. */
export async function agreementOf({ id }: ProjectView): Promise<Agreement | null> {
  const [row] = await database().execute<Row>(sql`
    select a.version, a.culture, a.deciding, a.disagreement, a.ways_written_on::text as "waysWrittenOn",
      a.adopted_on::text as "adoptedOn", a.review_on::text as "reviewOn",
      (select jsonb_build_object('decision', d.number, 'decidedOn', d.decided_on, 'culture', r.snapshot -> 'culture',
          'deciding', r.snapshot ->> 'deciding', 'disagreement', r.snapshot ->> 'disagreement')
        from decision d join revision r on r.entity_kind = 'group-agreement' and r.entity_id = a.id and r.number = a.adopted_version
        where d.id = a.adopted_by_id) as adopted,
      (select coalesce(jsonb_agg(jsonb_build_object('version', r.number, 'on', r.snapshot ->> 'reviewed_on',
          'note', r.snapshot ->> 'review_note', 'by', coalesce(seat.name, p.name)) order by r.number desc), '[]')
        from revision r join ledger_entry e on e.revision_id = r.id and e.verb = 'agreement.review'
        left join person p on p.id = e.actor_id
        left join lateral (select m.name from member m where m.project_id = a.project_id and m.person_id = e.actor_id
          order by m.number desc limit 1) seat on true
        where r.entity_kind = 'group-agreement' and r.entity_id = a.id and r.snapshot is not null) as looks
    from group_agreement a where a.project_id = ${id}`);
  return row ? { ...row, newer: newerIn(row) } : null;
}

function newerIn({ adopted, ...now }: Row): Change[] | null {
  if (adopted === null || sameWords(adopted, now)) return null;
  return changesBetween(wordsOf(adopted), wordsOf(now), { kind: "group-agreement" });
}
