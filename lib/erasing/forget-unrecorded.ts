import { inArray, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { savedView } from "@/db/schema/coordinating";
import { memberPrivate } from "@/db/schema/members";
import { signing } from "@/db/schema/signatures";
import { looksForThem } from "./names-in-words";
import { isTheirAddress, seatsOf, tablesOf, theirNames, type Whose } from "./whose";

/** Removes what is kept of someone outside the record: sessions, links, drafts, notes, views, private words, mails that wait. */
export async function forgetUnrecorded(tx: Transaction, whose: Whose): Promise<void> {
  const { personId } = whose;
  for (const table of ["browser_session", "linked_account", "workbook_part"])
    await tx.execute(sql`delete from ${sql.identifier(table)} where person_id = ${personId}`);
  const parts = sql`(select np.id from network_person np where np.person_id = ${personId})`;
  await tx.execute(sql`delete from saved_view where network_person_id in ${parts}`);
  await forgetViewsOnThem(tx, whose);
  await tx.execute(sql`update coordinator_look set looked_at = null, told_until = null, stopped_at = null
    where network_person_id in ${parts}`);
  await tx.execute(sql`delete from sign_in_link where ${isTheirAddress(sql`email`, whose)}`);
  await tx.delete(signing).where(inArray(signing.memberId, sql`(${seatsOf(whose)})`));
  await tx
    .update(memberPrivate)
    .set({
      accessNeeds: "",
      contact: "",
      leftReason: "",
      remindersStoppedAt: null,
      calendarKey: sql`gen_random_uuid()`,
    })
    .where(inArray(memberPrivate.memberId, sql`(${seatsOf(whose)})`));
  await forgetMails(tx, whose);
}

async function forgetViewsOnThem(tx: Transaction, whose: Whose): Promise<void> {
  const views = await tx.execute<{ id: string; name: string; search: string }>(sql`
    select v.id, v.name, v.search from saved_view v join network_person np on np.id = v.network_person_id
    where np.network_id in (select p.network_id from project p where p.id in (${tablesOf(whose)}))`);
  const onThem = views.filter((view) => looksForThem(view, whose)).map(({ id }) => id);
  if (onThem.length > 0) await tx.delete(savedView).where(inArray(savedView.id, onThem));
}

async function forgetMails(tx: Transaction, whose: Whose): Promise<void> {
  await tx.execute(sql`delete from pgboss.job where ${isMailTo(sql`data`, whose)}`);
  await tx.execute(
    sql`update undelivered_mail set settled_at = now() where settled_at is null and ${isMailTo(sql`job`, whose)}`,
  );
  await tx.execute(sql`delete from demo_mail where ${isTheirAddress(sql`"to"`, whose)} or exists (
    select from unnest(${theirNames(whose)}) name where position(name in lower(subject || ' ' || text)) > 0)`);
}

/** A job names whom it is for by an address, or by a seat, a signature, a talk, a voice or an invitation of theirs. */
function isMailTo(job: SQL, whose: Whose): SQL {
  const id = (key: string) => sql`${job} ->> ${key}`;
  const seats = seatsOf(whose);
  return sql`(${isTheirAddress(id("email"), whose)} or ${isTheirAddress(id("to"), whose)}
    or coalesce(${id("leadMemberId")}, ${id("hostMemberId")}, ${id("memberId")}) in (select seat.id::text from (${seats}) seat)
    or ${id("signatureId")} in (select s.id::text from signature s where s.member_id in (${seats}))
    or ${id("talkId")} in (select t.id::text from talk t where t.member_id in (${seats}))
    or ${id("voiceId")} in (select v.id::text from voice v where v.said_by_id in (${seats}))
    or ${id("invitationId")} in (
      select i.id::text from invitation i where ${isTheirAddress(sql`i.email`, whose)} or i.seat_id in (${seats})
      union all select i.id::text from network_invitation i where ${isTheirAddress(sql`i.email`, whose)}))`;
}
