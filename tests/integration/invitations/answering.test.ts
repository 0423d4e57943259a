import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tokenOf } from "@/db/demo/joining";
import { InvalidInput, Refused } from "@/lib/errors";
import { historyOf } from "@/lib/history/queries";
import { acceptInvitation } from "@/lib/invitations/accept-invitation";
import { declineInvitation } from "@/lib/invitations/decline-invitation";
import { openInvitation } from "@/lib/invitations/queries";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { signInFirst, someoneElse } from "@/lib/invitations/words";
import { ownNetworks } from "@/lib/network/queries";
import { addMember } from "@/lib/people/add-member";
import { leaveTable } from "@/lib/people/leave-table";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { invited } from "@/tests/support/invited";
import { entriesAfter, headsNow } from "@/tests/support/ledger";
import { actorNamed, aName, aPerson, aProject, emailOf, now, today } from "@/tests/support/network";
import { problemFieldsOf, refusalOf } from "@/tests/support/refusals";
import { freshStanding, storedStanding } from "@/tests/support/standing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const fifteenDaysLater = new Date(now.getTime() + 15 * 24 * 60 * 60 * 1000);
const rightly = { name: "Pat", group: "third-sector" };

describe("accepting", () => {
  it("makes the person under the name they confirm, in the group they choose, in the role they were given", async () => {
    const { project, email, token } = await invited({ role: "facilitator" });
    const name = aName("Pat as she likes it");
    const { seat, personId } = await acceptInvitation(null, token, { name, group: "third-sector" }, now);
    const pat = await actorNamed(name);
    expect(personId).toBe(pat.personId);
    const view = await openProject(pat, project.slug);
    expect(view.ownSeat).toBe(seat);
    expect(view.seats.at(-1)).toMatchObject({ name, group: "third-sector", role: "facilitator", joinedOn: today });
    const [kept] = await ownerSql`select email, email_verified from person where id = ${personId}`;
    expect(kept).toEqual({ email, email_verified: now });
    expect(await ownNetworks(pat)).toMatchObject([{ slug: project.network.slug, role: "person" }]);
  });

  it("is today in the network's own time zone", async () => {
    const { project, token } = await invited();
    const nearMidnight = new Date("2026-11-30T23:59:00Z");
    await acceptInvitation(null, token, rightly, nearMidnight);
    expect((await openProject(project.lead, project.slug)).seats.at(-1)?.joinedOn).toBe("2026-11-30");
  });

  it("of someone who takes part already begins on the day that the invitation says", async () => {
    const { project, token } = await invited({ hereSince: "2026-09-07" });
    expect(await openInvitation(token, null, now)).toMatchObject({ hereSince: "2026-09-07" });
    await acceptInvitation(null, token, rightly, now);
    expect((await openProject(project.lead, project.slug)).seats.at(-1)?.joinedOn).toBe("2026-09-07");
  });

  it("is recorded as the deed of the person who accepts, and refreshes the standing", async () => {
    const { project, token } = await invited();
    const heads = await headsNow();
    const { personId } = await acceptInvitation(null, token, rightly, now);
    const entries = (await entriesAfter(heads)).map(({ entry }) => entry);
    expect(entries.map(({ chainKind, entityKind }) => `${chainKind} ${entityKind}`).sort()).toEqual([
      "account person",
      "network network-person",
      "project invitation",
      "project member",
    ]);
    for (const entry of entries) {
      expect(entry).toMatchObject({ verb: "invitation.accept", actorId: personId, onBehalfOf: null, at: now });
    }
    expect(await storedStanding(project.id)).toEqual(await freshStanding(project.id, now));
  });

  it("by someone who has an account takes being signed in with it", async () => {
    const elsewhere = await aProject();
    const { project, token } = await invited({ email: emailOf(elsewhere.member.name) });
    expect(await refusalOf(acceptInvitation(null, token, rightly, now))).toEqual(new Refused([signInFirst]));
    await acceptInvitation(elsewhere.member, token, rightly, now);
    expect((await openProject(elsewhere.member, project.slug)).ownSeat).toBe(5);
  });

  it("is refused to anyone else who is signed in on that browser", async () => {
    const elsewhere = await aProject();
    const forNobody = await invited();
    const forMember = await invited({ email: emailOf(elsewhere.member.name) });
    for (const { token } of [forNobody, forMember]) {
      const refusal = await refusalOf(acceptInvitation(elsewhere.lead, token, rightly, now));
      expect(refusal).toEqual(new Refused([someoneElse]));
    }
  });

  it("on two devices at once gives one seat", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { project, token } = await invited();
      const both = await Promise.allSettled([
        acceptInvitation(null, token, rightly, now),
        acceptInvitation(null, token, { ...rightly, group: "carers" }, now),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect((await openProject(project.lead, project.slug)).seats).toHaveLength(5);
    }
  });

  it("takes a name and one of the project's groups", async () => {
    const { token } = await invited();
    expect(await problemFieldsOf(acceptInvitation(null, token, {}, now))).toEqual(["name", "group"]);
    const wrong = { name: " ", group: "landlords" };
    expect(await problemFieldsOf(acceptInvitation(null, token, wrong, now))).toEqual(["name", "group"]);
    const long = { ...rightly, name: "a".repeat(81) };
    expect(await problemFieldsOf(acceptInvitation(null, token, long, now))).toEqual(["name"]);
  });

  it("is refused to someone who has a seat by now", async () => {
    const { lead, network, slug } = await aProject();
    const noor = await aPerson(network);
    const invitation = { name: noor.name, email: emailOf(noor.name) };
    await sendInvitation(lead, slug, invitation, now);
    const first = await tokenOf(slug, invitation.email);
    await sendInvitation(lead, slug, invitation, fifteenDaysLater);
    await acceptInvitation(noor, await tokenOf(slug, invitation.email), rightly, fifteenDaysLater);
    expect(await refusalOf(acceptInvitation(noor, first, rightly, now))).toBeInstanceOf(Refused);
  });
});

describe("saying no", () => {
  it("makes no account, and the history has it under the name that was invited", async () => {
    const { project, token, email, name } = await invited();
    const [before] = await ownerSql`select count(*)::integer as count from person`;
    await declineInvitation(null, token, {}, now);
    const [after] = await ownerSql`select count(*)::integer as count from person`;
    expect(after).toEqual(before);
    const [line] = (await historyOf(await openProject(project.lead, project.slug), null)).lines;
    expect(line).toMatchObject({ actor: name, deed: "said “No, thank you” to an invitation" });
    expect(JSON.stringify(line)).not.toContain(email);
  });

  it("is nobody else's deed, whoever is signed in on that browser", async () => {
    const { project, token } = await invited();
    const heads = await headsNow();
    await declineInvitation(project.member, token, {}, now);
    expect((await entriesAfter(heads)).map(({ entry }) => entry.actorId)).toEqual([null]);
  });
});

describe("what the link shows", () => {
  it("says who invites, to what, in what role, and what is asked", async () => {
    const { project, token, name } = await invited({ asks: "An hour a month." });
    const opened = await openInvitation(token, null, now);
    expect(opened).toMatchObject({
      state: "open",
      opener: "newcomer",
      name,
      role: "member",
      group: "carers",
      asks: "An hour a month.",
      inviter: project.lead.name,
      goodUntil: "2026-12-07",
      project: { slug: project.slug, title: project.title },
    });
    expect(await openInvitation(token, project.lead, now)).toMatchObject({ opener: "someone-else" });
  });

  it("knows who has the address already", async () => {
    const elsewhere = await aProject();
    const { token } = await invited({ email: emailOf(elsewhere.member.name).toUpperCase() });
    expect(await openInvitation(token, null, now)).toMatchObject({ opener: "not-signed-in" });
    expect(await openInvitation(token, elsewhere.member, now)).toMatchObject({ opener: "owner" });
    expect(await openInvitation(token, elsewhere.lead, now)).toMatchObject({ opener: "someone-else" });
  });
});

it("someone who left and is invited again takes a new seat", async () => {
  const { lead, member, slug } = await aProject();
  await leaveTable(member, slug, 3, { leftOn: today }, now);
  await addMember(lead, slug, { name: "Kit", group: "carers", role: "member", joinedOn: today }, now);
  await sendInvitation(lead, slug, { name: member.name, email: emailOf(member.name) }, now);
  const { seat } = await acceptInvitation(member, await tokenOf(slug, emailOf(member.name)), rightly, now);
  expect(seat).toBe(6);
});

it("refusals of input are said before anything is looked up", async () => {
  expect(await refusalOf(acceptInvitation(null, "x", { name: 7 }, now))).toBeInstanceOf(InvalidInput);
});
