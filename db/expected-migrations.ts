import journal from "./migrations/meta/_journal.json";

/** How many migrations this version of the application was written against. */
export function expectedMigrations(): number {
  return journal.entries.length;
}
