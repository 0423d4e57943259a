import { type SQL, sql } from "drizzle-orm";

type DataPart = { key: string; name: string; things: (personId: string) => SQL };

/** A part whose rows hang on a seat of the person: "m" is the seat, "p" its project. */
const atTables = (columns: SQL, rows: SQL, order: SQL) => (personId: string) =>
  sql`select p.title as "Project", ${columns} from member m join project p on p.id = m.project_id ${rows}
    where m.person_id = ${personId} order by ${order}`;

/** What is kept of a person, in the words in which it is shown. Others are in it only as far as it was said to the person. */
export const dataParts: DataPart[] = [
  {
    key: "account",
    name: "Your account",
    things: (personId) => sql`select p.id as "Number in the record", p.name as "Name", p.email as "E-mail address",
      p.email_verified as "Address confirmed", p.created_at as "Known since" from person p where p.id = ${personId}`,
  },
  {
    key: "networks",
    name: "Networks that know you",
    things: (personId) => sql`select n.name as "Network", np.role as "Part in it", np.joined_on as "Since"
      from network_person np join network n on n.id = np.network_id where np.person_id = ${personId} order by n.name`,
  },
  {
    key: "seats",
    name: "Your seats",
    things: atTables(
      sql`m.number as "Seat", m.name as "Name", coalesce((select g ->> 'name' from jsonb_array_elements(f.content -> 'groups') g
          where g ->> 'key' = m.group_key), m.group_key) as "Group", m.role as "Role", m.joined_on as "Joined on",
        m.paused_on as "On a break since", m.left_on as "Left on", m.strengths as "Strengths", m.hopes as "Hopes",
        m.recognition as "Payment or recognition", r.access_needs as "Access needs (private)", r.contact as "Contact (private)",
        r.left_reason as "Why you left (private)", r.reminders_stopped_at as "Reminders stopped"`,
      sql`join framework_version f on f.hash = p.framework_hash left join member_private r on r.member_id = m.id`,
      sql`p.title, m.number`,
    ),
  },
  {
    key: "signatures",
    name: "What you signed",
    things: atTables(
      sql`s.number as "Receipt", s.signed_at as "Signed", s.sealed as "What was sealed", s.seal as "Seal",
        s.name_key as "Name key", s.withdrawn_at as "Withdrawn", s.withdrawn_reason as "Why", s.withdrawn_how as "How"`,
      sql`join signature s on s.member_id = m.id`,
      sql`s.signed_at`,
    ),
  },
  {
    key: "drafts",
    name: "Answers to statements that you have not signed yet",
    things: atTables(
      sql`d.asked_at as "Asked", d.answers as "Answers"`,
      sql`join signing d on d.member_id = m.id`,
      sql`d.asked_at`,
    ),
  },
  {
    key: "talks",
    name: "What you wanted to talk about",
    things: atTables(
      sql`t.asked_at as "Asked", t.statement_id as "Statement", t.note as "Your note", t.answer as "The answer",
        t.answered_at as "Answered"`,
      sql`join talk t on t.member_id = m.id`,
      sql`t.asked_at`,
    ),
  },
  {
    key: "voices",
    name: "What you said by name",
    things: atTables(
      sql`v.number as "Number", v.captured_on as "Written down on", v.text as "What you said", v.told as "Where and how",
        v.answer as "What became of it", v.reason as "Why"`,
      sql`join voice v on v.said_by_id = m.id`,
      sql`v.captured_on, v.number`,
    ),
  },
  {
    key: "stances",
    name: "How you stood to decisions",
    things: atTables(
      sql`d.number as "Decision", d.title as "What was decided", d.decided_on as "On", s.stance as "How you stood",
        s.reason as "In your words"`,
      sql`join stance s on s.member_id = m.id join decision d on d.id = s.decision_id`,
      sql`d.decided_on, d.number`,
    ),
  },
  {
    key: "priorities",
    name: "What matters to you",
    things: atTables(
      sql`y.said_on as "Said on", y.what as "What", y.why as "Why", y.taken_back_on as "Taken back on"`,
      sql`join priority y on y.member_id = m.id`,
      sql`y.said_on, y.number`,
    ),
  },
  {
    key: "priority-views",
    name: "How priorities of others sit with you",
    things: atTables(
      sql`y.number as "Priority", w.view as "How", w.why as "Why"`,
      sql`join priority_view w on w.member_id = m.id join priority y on y.id = w.priority_id`,
      sql`p.title, y.number`,
    ),
  },
  {
    key: "promises",
    name: "What was promised to you",
    things: atTables(
      sql`o.kind as "Kind", o.what as "What", o.due_on as "By", o.done_on as "Kept on"`,
      sql`join promise o on o.member_id = m.id`,
      sql`p.title, o.number`,
    ),
  },
  {
    key: "corrections",
    name: "What you said about notes of meetings",
    things: atTables(
      sql`t.title as "Meeting", c.given_at as "Said", c.text as "What was otherwise"`,
      sql`join note_correction c on c.member_id = m.id join meeting t on t.id = c.meeting_id`,
      sql`c.given_at`,
    ),
  },
  {
    key: "meetings",
    name: "Meetings that say whether you were there",
    things: atTables(
      sql`t.title as "Meeting", t.starts_at as "Began", a.row ->> 'how' as "You"`,
      sql`join meeting t on t.project_id = p.id
        join lateral jsonb_array_elements(t.attendance) a(row) on a.row ->> 'member' = m.id::text`,
      sql`t.starts_at`,
    ),
  },
  {
    key: "confirmations",
    name: "Your word on areas of the checklist",
    things: atTables(
      sql`coalesce((select g ->> 'name' from jsonb_array_elements(f.content -> 'areas') g
          where g ->> 'key' = c.area_key), c.area_key) as "Area", c.answer as "Your word", c.note as "Note", c.confirmed_at as "Given"`,
      sql`join framework_version f on f.hash = p.framework_hash join area_confirmation c on c.member_id = m.id`,
      sql`c.confirmed_at`,
    ),
  },
  {
    key: "replies",
    name: "What you replied to findings of audits",
    things: atTables(
      sql`r.said_on as "Said on", r.said_as as "As", r.text as "Your words"`,
      sql`join finding_reply r on r.member_id = m.id`,
      sql`r.said_on, r.number`,
    ),
  },
  {
    key: "training",
    name: "Your training",
    things: atTables(
      sql`t.what as "What", t.trained_on as "On"`,
      sql`join training t on t.member_id = m.id`,
      sql`t.trained_on`,
    ),
  },
  {
    key: "actions",
    name: "What you took on to do",
    things: atTables(
      sql`a.what as "What", a.due_on as "By", a.done_on as "Done on", a.done_note as "What came of it"`,
      sql`join action a on a.owner_id = m.id`,
      sql`p.title, a.number`,
    ),
  },
  {
    key: "answered",
    name: "That you answered a pulse, or said how it feels (what you answered is kept nowhere as yours)",
    things: atTables(
      sql`a.what as "What", a.answered_at as "Answered"`,
      sql`join (select 'a pulse' as what, member_id, answered_at from pulse_answered
        union all select 'how it feels', member_id, answered_at from felt_answered) a on a.member_id = m.id`,
      sql`a.answered_at`,
    ),
  },
  {
    key: "files",
    name: "Files beside what you said or signed, and files you added",
    things: atTables(
      sql`f.name as "Name", f.media_type as "Kind", f.bytes as "Bytes", f.sha256 as "SHA-256", f.added_at as "Added",
        f.taken_back_at as "Taken back"`,
      sql`join evidence_file f on f.project_id = p.id and (f.added_by_id = m.id
        or f.voice_id in (select v.id from voice v where v.said_by_id = m.id)
        or f.signature_id in (select s.id from signature s where s.member_id = m.id))`,
      sql`f.added_at`,
    ),
  },
  {
    key: "invitations",
    name: "Invitations to you",
    things: (personId) => sql`select p.title as "Project", i.name as "Name", i.email as "E-mail address",
      i.asks as "What was asked", i.sent_at as "Sent", i.accepted_at as "Accepted", i.declined_at as "Declined"
      from invitation i join project p on p.id = i.project_id
      where i.member_id in (select m.id from member m where m.person_id = ${personId})
        or i.seat_id in (select m.id from member m where m.person_id = ${personId})
        or lower(i.email) = (select lower(own.email) from person own where own.id = ${personId})
      order by i.sent_at`,
  },
  {
    key: "workbook",
    name: "What you wrote in the workbook, for you alone",
    things: (personId) => sql`select w.part as "Part", w.notes as "Your notes" from workbook_part w
      where w.person_id = ${personId} order by w.part`,
  },
  {
    key: "views",
    name: "Views of projects that you named, and when you last looked",
    things: (
      personId,
    ) => sql`select n.name as "Network", v.name as "View", v.search as "Its address", l.looked_at as "Last looked",
      l.stopped_at as "Weekly letters stopped"
      from network_person np join network n on n.id = np.network_id left join saved_view v on v.network_person_id = np.id
      left join coordinator_look l on l.network_person_id = np.id
      where np.person_id = ${personId} and (v.id is not null or l.network_person_id is not null) order by n.name, v.name`,
  },
  {
    key: "tokens",
    name: "Tokens of your own programs",
    things: (personId) => sql`select n.name as "Network", t.name as "Name", t.scopes as "May read", t.made_at as "Made",
      t.expires_at as "Runs out", t.revoked_at as "Revoked", t.used_on as "Last used on"
      from api_token t join network n on n.id = t.network_id where t.person_id = ${personId} order by t.number`,
  },
  {
    key: "browsers",
    name: "Browsers on which you are signed in",
    things: (personId) => sql`select b.browser as "Browser", b.method as "How you signed in", b.created_at as "Since",
      b.expires as "Until" from browser_session b where b.person_id = ${personId} order by b.created_at`,
  },
  {
    key: "sign-in",
    name: "Accounts at your organisation with which you sign in",
    things: (personId) => sql`select l.provider as "Service", l.provider_account_id as "Your number there"
      from linked_account l where l.person_id = ${personId}`,
  },
  {
    key: "deeds",
    name: "What the history says that you did",
    things: (personId) => sql`select e.at as "When", jsonb_build_object('verb', e.verb, 'kind', e.entity_kind, 'isOwn',
        coalesce(e.entity_kind = 'member' and own.person_id = e.actor_id, false)) as "What",
      coalesce(p.title, n.name, 'your account') as "Where"
      from ledger_entry e left join member own on own.id = e.entity_id left join project p on e.chain_kind = 'project' and p.id = e.chain_id
      left join network n on e.chain_kind = 'network' and n.id = e.chain_id
      where e.actor_id = ${personId} or e.on_behalf_of = ${personId} order by e.at, e.chain_id, e.seq`,
  },
];
