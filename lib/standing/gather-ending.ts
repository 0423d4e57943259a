import { sql } from "drizzle-orm";

/** What is recorded of looking back and of how the work ended. Columns of a select from project p. */
export const endingColumns = sql`
  (select coalesce(jsonb_agg(jsonb_build_object('number', rf.number, 'at', rf.looked_back_at, 'namesWhatWentBadly', rf.went_badly <> '') order by rf.number), '[]')
    from reflection rf where rf.project_id = p.id) as reflections,
  (select jsonb_build_object('membersTold', en.told_on is not null, 'acceptedRecorded', en.accepted <> '')
    from ending en where en.project_id = p.id) as closing`;
