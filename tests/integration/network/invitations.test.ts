import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inviteAndJoin, networkTokenOf } from "@/db/demo/joining";
import { NotFound, Refused } from "@/lib/errors";
import { notOpen, signInFirst, someoneElse } from "@/lib/invitations/words";
import { openNetwork, openNetworkAsCoordinator, ownNetworks } from "@/lib/network/queries";
import { acceptNetworkInvitation } from "@/lib/network-invitations/accept-network-invitation";
import { declineNetworkInvitation } from "@/lib/network-invitations/decline-network-invitation";
import { inviteToNetwork } from "@/lib/network-invitations/invite-to-network";
import { inviteToNetworkAgain } from "@/lib/network-invitations/invite-to-network-again";
import {
  networkInvitationDetails,
  openNetworkInvitation,
  waitingNetworkInvitationsOf,
} from "@/lib/network-invitations/queries";
import { revokeNetworkInvitation } from "@/lib/network-invitations/revoke-network-invitation";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { entriesAfter, headsNow } from "@/tests/support/ledger";
import {
  actorNamed,
  aName,
  aNetwork,
  aPerson,
  aProject,
  emailOf,
  type Network,
  now,
  today,
} from "@/tests/support/network";
import { problemFieldsOf, refusalOf } from "@/tests/support/refusals";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const fifteenDaysLater = new Date(now.getTime() + 15 * 24 * 60 * 60 * 1000);

describe("an invitation to a network", () => {
  it("makes the person, in the part that it gives, and is recorded as their deed", async () => {
    const network = await aNetwork();
    const { token, email } = await invited(network, "coordinator");
    const name = aName("Marie as she likes it");
    const heads = await headsNow();
    const joined = await acceptNetworkInvitation(null, token, { name }, now);
    const marie = await actorNamed(name);
    expect(joined).toEqual({ slug: network.slug, role: "coordinator", personId: marie.personId });
    expect(await ownNetworks(marie)).toMatchObject([{ slug: network.slug, role: "coordinator" }]);
    const entries = (await entriesAfter(heads)).map(({ entry }) => entry);
    expect(entries.map(({ entityKind }) => entityKind).sort()).toEqual([
      "network-invitation",
      "network-person",
      "person",
    ]);
    for (const entry of entries) {
      expect(entry).toMatchObject({ verb: "network.accept-invitation", actorId: marie.personId });
    }
    const [kept] = await ownerSql`select email_verified from person where email = ${email}`;
    expect(kept?.email_verified).toEqual(now);
  });

  it("is open once for an address, and for nobody who is in the network already", async () => {
    const network = await aNetwork();
    const { name, email } = await invited(network);
    const again = { name, email: email.toUpperCase(), role: "person" };
    const { coordinator, slug } = network;
    expect(await problemFieldsOf(inviteToNetwork(coordinator, slug, again, now))).toEqual(["email"]);
    const inside = await aPerson(network);
    const known = { name: inside.name, email: emailOf(inside.name), role: "coordinator" };
    expect(await problemFieldsOf(inviteToNetwork(coordinator, slug, known, now))).toEqual(["email"]);
  });

  it("does nothing any more once it was used, answered with no, taken back, or has run out", async () => {
    const network = await aNetwork();
    const used = await invited(network);
    await acceptNetworkInvitation(null, used.token, { name: used.name }, now);
    const declined = await invited(network);
    await declineNetworkInvitation(null, declined.token, {}, now);
    const revoked = await invited(network);
    await revokeNetworkInvitation(network.coordinator, network.slug, { invitation: revoked.number }, now);
    const late = await invited(network);
    for (const [token, reason, at] of [
      [used.token, notOpen.accepted, now],
      [declined.token, notOpen.declined, now],
      [revoked.token, notOpen.revoked, now],
      [late.token, notOpen.expired, fifteenDaysLater],
    ] as const) {
      const before = await wholeDatabase();
      expect(await refusalOf(acceptNetworkInvitation(null, token, { name: "Kit" }, at))).toEqual(new Refused([reason]));
      expect(await refusalOf(declineNetworkInvitation(null, token, {}, at))).toEqual(new Refused([reason]));
      expect(await wholeDatabase()).toEqual(before);
    }
  });

  it("keeps its link when it is sent again, for 14 more days", async () => {
    const network = await aNetwork();
    const { token, number, email } = await invited(network);
    await inviteToNetworkAgain(network.coordinator, network.slug, { invitation: number }, fifteenDaysLater);
    expect(await networkTokenOf(network.slug, email)).toBe(token);
    await expect(acceptNetworkInvitation(null, token, { name: "Kit" }, fifteenDaysLater)).resolves.toBeTruthy();
    const again = inviteToNetworkAgain(network.coordinator, network.slug, { invitation: number }, fifteenDaysLater);
    expect(await refusalOf(again)).toBeInstanceOf(Refused);
  });

  it("is answered by whoever has the address, and by nobody else who is signed in", async () => {
    const network = await aNetwork();
    const elsewhere = await aProject();
    const { token } = await invited(network, "person", elsewhere.member.name);
    const name = { name: "Kit" };
    expect(await refusalOf(acceptNetworkInvitation(null, token, name, now))).toEqual(new Refused([signInFirst]));
    const byOther = acceptNetworkInvitation(elsewhere.lead, token, name, now);
    expect(await refusalOf(byOther)).toEqual(new Refused([someoneElse]));
    await acceptNetworkInvitation(elsewhere.member, token, name, now);
    expect(await ownNetworks(elsewhere.member)).toHaveLength(2);
  });

  it("makes a coordinator of someone who was let in meanwhile", async () => {
    const network = await aNetwork();
    const { token, name, email } = await invited(network, "coordinator");
    await invitedElsewhere(network, name, email);
    const person = await actorNamed(name);
    expect(await ownNetworks(person)).toMatchObject([{ role: "person" }]);
    await acceptNetworkInvitation(person, token, { name }, now);
    expect(await ownNetworks(person)).toMatchObject([{ role: "coordinator" }]);
  });

  it("of another network, or a link that is none of ours, finds nothing", async () => {
    const network = await aNetwork();
    const { number } = await invited(network);
    const other = await aNetwork();
    const elsewhere = revokeNetworkInvitation(other.coordinator, other.slug, { invitation: number }, now);
    expect(await refusalOf(elsewhere)).toBeInstanceOf(NotFound);
    expect(await openNetworkInvitation("x", null, now)).toBeNull();
    expect(await refusalOf(acceptNetworkInvitation(null, "x", { name: "Kit" }, now))).toBeInstanceOf(NotFound);
  });

  it("shows its address on its own page, to coordinators alone", async () => {
    const network = await aNetwork();
    const { number, name, email } = await invited(network);
    const view = await openNetworkAsCoordinator(network.coordinator, network.slug);
    const waiting = await waitingNetworkInvitationsOf(view, now);
    expect(waiting).toMatchObject([{ number, name, role: "person", sentOn: today, hasRunOut: false }]);
    expect(JSON.stringify(waiting)).not.toContain(email);
    expect(await networkInvitationDetails(view, number, now)).toMatchObject({ email, state: "open" });
    const person = await aPerson(network);
    const theirs = networkInvitationDetails(await openNetwork(person, network.slug), number, now);
    expect(await refusalOf(theirs)).toBeInstanceOf(NotFound);
    const [kept] = await ownerSql`select string_agg(snapshot::text, ' ') as all from revision`;
    expect(kept?.all).not.toContain(email);
  });
});

async function invited(network: Network, role = "person", known?: string) {
  const name = known ?? aName("Marie Renouf");
  const email = emailOf(name);
  const number = await inviteToNetwork(network.coordinator, network.slug, { name, email, role }, now);
  return { name, email, number, token: await networkTokenOf(network.slug, email) };
}

/** Lets someone into the network by another way: a seat in one of its projects. */
async function invitedElsewhere(network: Network, name: string, email: string): Promise<void> {
  const { lead, slug } = await aProject({ network });
  await inviteAndJoin(lead, slug, { name, email, group: "carers", role: "member" }, now);
}
