import { sql } from "drizzle-orm";
import type { ProjectView } from "@/lib/projects/queries";
import { type MeetingLine, meetingsOf } from "./queries";
import { type MeetingState, stateOf } from "./rules";

export const meetingParts = ["to-come", "begun", "held", "called-off"] as const;
export type MeetingPart = (typeof meetingParts)[number];

type Paged = {
  now?: Date;
  /** One part alone, and the number of the last meeting of the page before. */
  only?: MeetingPart;
  after?: number | null;
  size?: number;
};

type PartOfList = { meetings: MeetingLine[]; hasMore: boolean };

const meetingsOnPage = 20;

/** The meetings of a project in parts: a page of each, what is nearest to now first. */
export async function meetingsInParts(view: ProjectView, paged: Paged = {}): Promise<Record<MeetingPart, PartOfList>> {
  const { now = new Date(), size = meetingsOnPage } = paged;
  const found = await meetingsOf(view, onPage(view, { ...paged, now, size: size + 1 }));
  const partWith = (...states: MeetingState[]) => found.filter((meeting) => states.includes(stateOf(meeting, now)));
  const page = (meetings: MeetingLine[]) => ({ meetings: meetings.slice(0, size), hasMore: meetings.length > size });
  return {
    "to-come": page(partWith("to-come")),
    begun: page(partWith("begun")),
    held: page(partWith("held", "closed").toReversed()),
    "called-off": page(partWith("called-off").toReversed()),
  };
}

/** In the database the parts are those of lib/meetings/rules.ts. What is over goes backwards. */
function onPage({ id }: ProjectView, { now, only, after, size }: Paged & { now: Date }) {
  const parts = sql`
    select id, number, part, case when part in ('held', 'called-off') then -1 else 1 end as way, starts_at
    from (select m.*, case when called_off_at is not null then 'called-off' when coalesce(closed_at, held_at) is not null then 'held'
      when starts_at > ${now.toISOString()}::timestamptz then 'to-come' else 'begun' end as part
      from meeting m where m.project_id = ${id}) m`;
  const place = sql`way * extract(epoch from starts_at), way * number`;
  const isLater = after ? sql`(${place}) > (select ${place} from parts where number = ${after})` : sql`true`;
  return sql`meeting.id in (
    with parts as (${parts})
    select paged.id from (select id, row_number() over (partition by part order by ${place}) as place from parts
      where (${only ?? null}::text is null or part = ${only ?? null}) and ${isLater}) paged
    where paged.place <= ${size})`;
}
