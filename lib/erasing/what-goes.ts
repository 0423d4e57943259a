import { type SQL, sql } from "drizzle-orm";
import type { RecordedKind } from "@/lib/ledger/recorded-things";
import { namedByAuditors, soughtByName } from "./names-in-words";
import { isTheirAddress, isTheirName, seatsOf, tablesOf, type Whose } from "./whose";
import { erasedName, erasedWords } from "./words";

/** What is erased of one kind of thing. `row` is called t. */
export type Erasure = {
  /** Which rows are theirs, and ever held anything of them. */
  theirs: SQL;
  becomes: SQL;
  /** Name or words stood in columns that never enter a snapshot: what was kept before tells nothing, and stays. */
  onlyPrivate?: true;
};

type About = { whose: Whose; at: Date; how: string | null };

/** The work of the group, counts, groups and days, and links between records: docs/privacy.md says why each of them stays. */
const stays = null;

/** Kind by kind: what goes when someone is erased, and what stays. The table in docs/privacy.md says it in words. */
export function whatGoes({ whose, at, how }: About): Record<RecordedKind, Erasure | null> {
  const moment = sql`${at.toISOString()}::timestamptz`;
  const today = sql`(select (${moment} at time zone n.time_zone)::date from project p join network n on n.id = p.network_id
    where p.id = t.project_id)`;
  const seats = seatsOf(whose);
  const oneOfTheirs = (column: SQL) => sql`${column} in (${seats})`;
  const ofTheirSeat = oneOfTheirs(sql`t.member_id`);
  return {
    person: {
      theirs: sql`t.id = ${whose.personId}`,
      becomes: sql`name = ${erasedName}, email = null, email_verified = null, erased_at = ${moment}, erased_how = ${how}`,
    },
    network: stays,
    "network-person": {
      theirs: sql`t.person_id = ${whose.personId} and t.role = 'coordinator'`,
      becomes: sql`role = 'person'`,
      onlyPrivate: true,
    },
    "network-invitation": {
      theirs: sql`(${isTheirAddress(sql`t.email`, whose)} or ${answeredBy("network-invitation", whose)})`,
      becomes: sql`name = ${erasedName}, email = '', ${takenBackIfOpen(moment)}`,
    },
    "framework-change": stays,
    project: stays,
    brief: stays,
    member: {
      theirs: sql`t.person_id = ${whose.personId}`,
      becomes: sql`name = ${erasedName}, strengths = '', hopes = '', recognition = '', signs_in_alone = false,
        paused_on = case when left_on is null then null else paused_on end,
        left_on = coalesce(left_on, greatest(joined_on, ${today}))`,
    },
    gap: stays,
    "recruitment-route": stays,
    promise: { theirs: ofTheirSeat, becomes: sql`what = ${erasedWords}`, onlyPrivate: true },
    invitation: {
      theirs: sql`(${oneOfTheirs(sql`t.member_id`)} or ${oneOfTheirs(sql`t.seat_id`)} or ${isTheirAddress(sql`t.email`, whose)}
        or ${answeredBy("invitation", whose)} or (t.project_id in (${tablesOf(whose)}) and t.member_id is null and t.email = ''
          and ${isTheirName(sql`t.name`, whose)}))`,
      becomes: sql`name = ${erasedName}, email = '', asks = '', ${takenBackIfOpen(moment)}`,
    },
    signature: {
      theirs: ofTheirSeat,
      becomes: sql`sealed = null, name_key = '', withdrawn_reason = '', withdrawn_how = ''`,
      onlyPrivate: true,
    },
    talk: {
      theirs: ofTheirSeat,
      becomes: sql`statement_id = '', note = '', answer = '',
        settled_at = case when answered_at is null then coalesce(settled_at, ${moment}) else settled_at end`,
      onlyPrivate: true,
    },
    "paper-pack": stays,
    "evidence-file": {
      theirs: sql`(t.voice_id in (select v.id from voice v where ${oneOfTheirs(sql`v.said_by_id`)})
        or t.signature_id in (select s.id from signature s where ${oneOfTheirs(sql`s.member_id`)}))`,
      becomes: sql`name = '', ${emptyFile}, taken_back_at = coalesce(taken_back_at, ${moment})`,
    },
    meeting: stays,
    "note-correction": { theirs: ofTheirSeat, becomes: sql`text = ${erasedWords}` },
    voice: { theirs: oneOfTheirs(sql`t.said_by_id`), becomes: sql`text = ${erasedWords}, told = ''` },
    decision: stays,
    // An objection has a reason, also when the decision is written down again.
    stance: {
      theirs: sql`${ofTheirSeat} and ${everHeld("stance", "reason")}`,
      becomes: sql`reason = case when reason = '' then '' else ${erasedWords} end`,
    },
    "group-agreement": stays,
    engagement: stays,
    "claimed-rung": stays,
    "felt-round": stays,
    "felt-answered": stays,
    approach: stays,
    priority: {
      theirs: ofTheirSeat,
      becomes: sql`what = ${erasedWords}, why = '', taken_back_on = coalesce(taken_back_on, ${today})`,
    },
    "priority-view": { theirs: sql`${ofTheirSeat} and ${everHeld("priority-view", "why")}`, becomes: sql`why = ''` },
    outcome: stays,
    indicator: stays,
    reading: stays,
    story: stays,
    "pulse-round": stays,
    "pulse-answered": stays,
    "pulse-plan": stays,
    reflection: stays,
    ending: stays,
    action: stays,
    milestone: stays,
    training: { theirs: ofTheirSeat, becomes: sql`what = ''` },
    "support-contact": {
      theirs: sql`t.project_id in (${tablesOf(whose)}) and exists (select from revision r
        where r.entity_kind = 'support-contact' and r.entity_id = t.id and ${isTheirName(sql`r.snapshot ->> 'name'`, whose)})`,
      becomes: sql`name = case when ${isTheirName(sql`name`, whose)} then '' else name end,
        reach = case when ${isTheirName(sql`name`, whose)} then '' else reach end`,
    },
    "area-note": stays,
    "audit-sample": soughtByName(whose),
    audit: namedByAuditors("audit", ["why", "conclusion"], whose),
    judgement: namedByAuditors("judgement", ["explained"], whose),
    finding: namedByAuditors("finding", ["seen", "asked", "closed_why"], whose),
    "finding-reply": { theirs: ofTheirSeat, becomes: sql`text = ${erasedWords}` },
    "finding-look": namedByAuditors("finding-look", ["text"], whose),
    "evidence-pack": stays,
    "api-token": {
      theirs: sql`t.person_id = ${whose.personId}`,
      becomes: sql`name = '', revoked_at = coalesce(revoked_at, ${moment})`,
    },
    "area-confirmation": {
      theirs: sql`${ofTheirSeat} and ${everHeld("area-confirmation", "note")}`,
      becomes: sql`note = ''`,
    },
  };
}

/** The file becomes the word "erased", so that it has a hash to be held against as every file has. */
const emptyFile = sql`content = 'erased'::bytea, bytes = 6, media_type = 'text/plain', sha256 = encode(sha256('erased'::bytea), 'hex')`;

function takenBackIfOpen(moment: SQL): SQL {
  return sql`revoked_at = case when accepted_at is null and declined_at is null then coalesce(revoked_at, ${moment}) else revoked_at end`;
}

/** Once it is answered, an invitation to a network names nobody but by its words: the ledger knows who answered it. */
function answeredBy(kind: "invitation" | "network-invitation", { personId }: Whose): SQL {
  return sql`t.id in (select e.entity_id from ledger_entry e where e.entity_kind = ${kind} and e.actor_id = ${personId} and e.verb in (
    'invitation.accept', 'invitation.decline', 'network.accept-invitation', 'network.decline-invitation'))`;
}

function everHeld(kind: RecordedKind, column: string): SQL {
  return sql`exists (select from revision r where r.entity_kind = ${kind} and r.entity_id = t.id and r.snapshot ->> ${column} <> '')`;
}
