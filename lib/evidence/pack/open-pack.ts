import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { addDays } from "@/lib/calendar/days";
import { startOfDay } from "@/lib/calendar/moments";
import type { StandingThen } from "@/lib/evidence/schema";
import type { NamesAs } from "@/lib/evidence/words";
import type { FrameworkContent } from "@/lib/framework/schema";
import type { KnownNames } from "@/lib/ledger/changes";
import { erasedSince } from "./erased-since";
import { type HideNames, hidingNames, initialsOf } from "./hide-names";
import type { Extent } from "./ledger-pages";
import type { About } from "./stream-pack";

/** A pack as it was made: what goes in, up to where the ledger is read, and how people are named. */
export type Pack = {
  about: About;
  extent: Extent;
  /** Days as they were chosen, for people to read. */
  fromDay: string | null;
  toDay: string | null;
  standing: StandingThen;
  framework: FrameworkContent;
  /** Puts initials in place of names; null where names are shown. */
  hide: HideNames | null;
  /** What snapshots name by a key, as this pack names it. */
  known: KnownNames & { seats: Seat[]; timeZone: string };
};

type Seat = { key: string; name: string; personId: string };

type Row = {
  projectId: string;
  title: string;
  networkName: string;
  timeZone: string;
  number: number;
  madeAt: string;
  fromDay: string | null;
  toDay: string | null;
  report: boolean;
  records: boolean;
  files: boolean;
  names: NamesAs;
  standing: StandingThen;
  entries: number;
  head: string;
  framework: FrameworkContent;
  seats: Seat[];
  decisions: { key: string; name: string }[];
  /** Everyone whom records of the project name: by any name they ever had here. */
  everyName: string[];
  erasedSince: boolean;
};

/** Opens a pack that was made; null when there is none, or something in it was erased since: then it would not be whole. */
export async function openPack(projectId: string, number: number): Promise<Pack | null> {
  const [row] = await selectPack(projectId, number);
  if (!row || row.erasedSince) return null;
  const { timeZone, fromDay, toDay, framework } = row;
  const hide = row.names === "initials" ? hidingNames(row.everyName) : null;
  const extent = {
    projectId,
    entries: row.entries,
    from: fromDay && startOfDay(fromDay, timeZone).toISOString(),
    until: toDay && startOfDay(addDays(toDay, 1), timeZone).toISOString(),
  };
  return {
    about: aboutOf(row, extent, hide),
    extent,
    fromDay,
    toDay,
    standing: row.standing,
    framework,
    hide,
    known: {
      groups: framework.groups,
      seats: row.seats.map((seat) => ({ ...seat, name: hide ? initialsOf(seat.name) : seat.name })),
      decisions: row.decisions.map(({ key, name }) => ({ key, name: hide ? hide(name) : name })),
      timeZone,
    },
  };
}

function aboutOf(row: Row, { from, until }: Extent, hide: HideNames | null): About {
  const shown = (text: string) => (hide ? hide(text) : text);
  const { number, madeAt, records, files, report, names } = row;
  return {
    format: "alongside-evidence-pack",
    formatVersion: 1,
    project: { id: row.projectId, title: shown(row.title) },
    network: { name: shown(row.networkName), timeZone: row.timeZone },
    pack: { number, madeAt: new Date(madeAt).toISOString(), from, until, records, files, report, names },
    ledger: { entries: row.entries, head: row.head },
  };
}

// Seats and decisions as they are now name what older snapshots speak of: the words of the snapshots themselves are untouched.
function selectPack(projectId: string, number: number) {
  return database().execute<Row>(sql`
    select p.id as "projectId", p.title, n.name as "networkName", n.time_zone as "timeZone", k.number, k.made_at as "madeAt",
      k.from_day::text as "fromDay", k.to_day::text as "toDay", k.with_report as report, k.with_records as records,
      k.with_files as files, k.names_as as names, k.standing, e.seq::integer as entries, e.hash as head, f.content as framework,
      (select coalesce(jsonb_agg(jsonb_build_object('key', m.id, 'name', m.name, 'personId', m.person_id) order by m.number), '[]')
        from member m where m.project_id = p.id) as seats,
      (select coalesce(jsonb_agg(jsonb_build_object('key', d.id, 'name', format('decision %s, “%s”', d.number, d.title))), '[]')
        from decision d where d.project_id = p.id) as decisions,
      (select coalesce(jsonb_agg(distinct named.name), '[]') from (
        select r.snapshot ->> 'name' as name from ledger_entry c join revision r on r.id = c.revision_id
          where c.chain_kind = 'project' and c.chain_id = p.id and c.entity_kind in ('member', 'invitation', 'support-contact')
        union select who.name from ledger_entry c join person who on who.id in (c.actor_id, c.on_behalf_of)
          where c.chain_kind = 'project' and c.chain_id = p.id
        union select who.name from member m join person who on who.id = m.person_id where m.project_id = p.id
        union select who.name from network_person np join person who on who.id = np.person_id where np.network_id = p.network_id
      ) named where named.name is not null) as "everyName",
      ${erasedSince(sql`p.id`, sql`e.seq`)} as "erasedSince"
    from evidence_pack k join project p on p.id = k.project_id join network n on n.id = p.network_id
    join framework_version f on f.hash = p.framework_hash
    join ledger_entry e on e.chain_kind = 'project' and e.chain_id = p.id and e.entity_kind = 'evidence-pack' and e.entity_id = k.id
    where p.id = ${projectId} and k.number = ${number}`);
}
