import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sweep } from "@/lib/housekeeping";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aNetwork, now } from "@/tests/support/network";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const minute = 60_000;
const day = 24 * 60 * minute;
const at = (distance: number) => new Date(now.getTime() + distance);

it("what has had its time goes, and everything else stays", async () => {
  const { personId } = (await aNetwork()).coordinator;
  for (const [name, expires] of [
    ["over", at(-minute)],
    ["good", at(minute)],
  ] as const) {
    await ownerSql`insert into sign_in_link (email, token_hash, expires) values (${name}, ${name}, ${expires})`;
    await ownerSql`insert into browser_session (token_hash, person_id, expires) values (${name}, ${personId}, ${expires})`;
    await ownerSql`insert into attempt (key, points, expire) values (${name}, 1, ${expires})`;
  }
  for (const [name, sentAt] of [
    ["over", at(-day - minute)],
    ["good", at(-day + minute)],
  ] as const) {
    await ownerSql`insert into form_submission (id, sent_at, outcome) values (${randomUUID()}, ${sentAt}, ${name})`;
    await ownerSql`insert into demo_mail ("to", subject, text, sent_at) values (${name}, '', '', ${sentAt})`;
  }
  await sweep(now);
  const left = await ownerSql`select token_hash as name from sign_in_link union all
    select token_hash from browser_session union all select key from attempt union all
    select outcome from form_submission union all select "to" from demo_mail`;
  expect(left.map(({ name }) => name)).toEqual(["good", "good", "good", "good", "good"]);
});
