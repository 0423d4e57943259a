import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { env } from "@/lib/env";
import { Refused } from "@/lib/errors";
import { sweep } from "@/lib/housekeeping";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { sendInvitationAgain } from "@/lib/invitations/send-invitation-again";
import { verifyLedger } from "@/lib/ledger/verify";
import { inviteToNetwork } from "@/lib/network-invitations/invite-to-network";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aNetwork, aProject, now } from "@/tests/support/network";
import { refusalOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const minute = 60_000;
const day = 24 * 60 * minute;
const at = (distance: number) => new Date(now.getTime() + distance);

it("the address of an invitation that ran out long ago is forgotten, and the record of it stays", async () => {
  const { lead, slug, network } = await aProject();
  const email = "pat@example.org";
  await sendInvitation(lead, slug, { name: "Pat", email }, now);
  await inviteToNetwork(network.coordinator, network.slug, { name: "Pat", email, role: "person" }, now);
  const addresses = async () => {
    const kept = await ownerSql`select email from invitation where name = 'Pat' union all
      select email from network_invitation where name = 'Pat'`;
    return kept.map((sent) => sent.email);
  };
  await sweep(at(100 * day));
  expect(await addresses()).toEqual([email, email]);
  await sweep(at(105 * day));
  expect(await addresses()).toEqual(["", ""]);
  expect((await verifyLedger(env().ledgerKey)).findings).toEqual([]);
  const again = sendInvitationAgain(lead, slug, { invitation: 4 }, at(106 * day));
  expect(await refusalOf(again)).toBeInstanceOf(Refused);
});

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
