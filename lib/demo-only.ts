import { type SQL, sql } from "drizzle-orm";

/** True for a person who belongs to demo networks and to no other: everything a demo makes easy is for them alone. */
export function belongsToDemoOnly(personId: SQL): SQL<boolean> {
  return sql<boolean>`(
    exists (select from network_person np join network n on n.id = np.network_id where np.person_id = ${personId} and n.is_demo)
    and not exists (select from network_person np join network n on n.id = np.network_id
      where np.person_id = ${personId} and not n.is_demo))`;
}
