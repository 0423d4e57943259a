import { inspect } from "node:util";
import { sql } from "drizzle-orm";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { database } from "@/db/client";
import { inTransaction } from "@/lib/commands/pipeline";
import { addMember } from "@/lib/people/add-member";
import { describeMember } from "@/lib/people/describe-member";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { refusalOf } from "@/tests/support/refusals";

const words = "quokka-words";
let project: Project;

beforeAll(async () => {
  await freshDatabase();
  project = await aProject();
  const seat = { name: "Pat Hamon", group: "carers", role: "member", joinedOn: today, contact: "By post" };
  await addMember(project.lead, project.slug, seat, now);
  await ownerSql`revoke insert, update on member_private from alongside_app`;
  await ownerSql`insert into demo_mail ("to", subject, text) values (${words}, '', '')`;
  await ownerSql`create unique index only_one on demo_mail ("to")`;
  await ownerSql`alter table demo_mail add constraint short check (length(text) < 20)`;
});
afterAll(dropDatabase);

/** What goes wrong, and what the log may say of it. */
const troubles: [string, () => Promise<unknown>, object][] = [
  [
    "a command that may not write private words",
    () => describeMember(project.lead, project.slug, 5, { contact: words, version: 1 }, now),
    { code: "42501", message: expect.stringContaining("member_private") },
  ],
  [
    "a name that is taken, on its way to the log with its row",
    () => database().execute(sql`insert into demo_mail ("to", subject, text) values (${words}, '', '')`),
    { code: "23505", constraint: "only_one", table: "demo_mail" },
  ],
  [
    "a row that breaks a rule",
    () => inTransaction((tx) => tx.execute(sql`update demo_mail set text = ${`${words} and a good many more`}`)),
    { code: "23514", constraint: "short", table: "demo_mail" },
  ],
  ["a value of the wrong kind", () => database().execute(sql`select ${words}::uuid`), { code: "22P02" }],
  [
    "a commit that is refused",
    () => inTransaction((tx) => tx.execute(sql`insert into person (name, created_at) values (${words}, now())`)),
    { message: "a change to person was not recorded" },
  ],
];

it.each(troubles)("%s quotes nothing that anyone wrote", async (_what, attempt, told) => {
  const error = await refusalOf(attempt());
  expect(error).toMatchObject(told);
  const printed = inspect(error, { showHidden: true, depth: 10 });
  const logged = JSON.stringify(pino.stdSerializers.err(error as Error));
  for (const text of [printed, logged]) expect(text).not.toContain(words);
});
