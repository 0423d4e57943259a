import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tokenOf } from "@/db/demo/joining";
import { NotFound, Refused } from "@/lib/errors";
import { acceptInvitation } from "@/lib/invitations/accept-invitation";
import { declineInvitation } from "@/lib/invitations/decline-invitation";
import { invitationDetails, waitingInvitationsOf } from "@/lib/invitations/queries";
import { revokeInvitation } from "@/lib/invitations/revoke-invitation";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { sendInvitationAgain } from "@/lib/invitations/send-invitation-again";
import { inviteToNetwork } from "@/lib/network-invitations/invite-to-network";
import { addList } from "@/lib/people/add-list";
import { openProject } from "@/lib/projects/queries";
import { startProject } from "@/lib/projects/start-project";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aName, aPerson, aProject, emailOf, now, startedOn } from "@/tests/support/network";
import { problemFieldsOf, refusalOf } from "@/tests/support/refusals";
import { goTo } from "@/tests/support/stages";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const daysLater = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const someone = (name = aName("Pat Hamon")) => ({ name, email: emailOf(name), group: "carers", role: "member" });

describe("an invitation", () => {
  it("is numbered, good for 14 days, and asks for one mail that holds nothing but its id", async () => {
    const { lead, slug } = await aProject();
    const pat = someone();
    const number = await sendInvitation(lead, slug, { ...pat, asks: "An hour a month." }, now);
    expect(number).toBe(4);
    const view = await openProject(lead, slug);
    const sent = await invitationDetails(view, number, now);
    expect(sent).toMatchObject({ ...pat, asks: "An hour a month.", invitedBy: lead.name, state: "open" });
    expect(sent).toMatchObject({ sentOn: "2026-11-23", goodUntil: "2026-12-07" });
    expect(await invitationDetails(view, number, daysLater(14))).toMatchObject({ state: "expired" });
    expect(await mailsOf(slug, pat.email)).toEqual([{ kind: "invitation", invitationId: await idOf(slug, pat.email) }]);
  });

  it("cannot say that someone takes part since a day that has not come", async () => {
    const { lead, slug } = await aProject();
    const refusal = sendInvitation(lead, slug, { ...someone(), hereSince: "2026-11-24" }, now);
    expect(await problemFieldsOf(refusal)).toEqual(["hereSince"]);
  });

  it("is not sent when the command is taken back", async () => {
    const { lead, slug } = await aProject();
    const [before] = await ownerSql`select count(*)::integer as count from pgboss.job`;
    await refusalOf(sendInvitation(lead, slug, { ...someone(), group: "landlords" }, now));
    const [after] = await ownerSql`select count(*)::integer as count from pgboss.job`;
    expect(after).toEqual(before);
  });

  it("is open once for an address and a project: a second is refused, in capitals too", async () => {
    const { lead, slug } = await aProject();
    const pat = someone();
    await sendInvitation(lead, slug, pat, now);
    const again = { ...pat, email: pat.email.toUpperCase() };
    const refusal = await refusalOf(sendInvitation(lead, slug, again, now));
    expect(String(refusal)).toContain(`${pat.name} has an open invitation at this address already.`);
    await expect(sendInvitation(lead, slug, pat, daysLater(15))).resolves.toBe(5);
  });

  it("is not sent out of a closed project, but can be taken back there", async () => {
    const { lead, slug } = await aProject();
    const number = await sendInvitation(lead, slug, someone(), now);
    await goTo({ lead, slug }, "closed", "It is done.");
    expect(await refusalOf(sendInvitation(lead, slug, someone(), now))).toBeInstanceOf(Refused);
    expect(await refusalOf(sendInvitationAgain(lead, slug, { invitation: number }, now))).toBeInstanceOf(Refused);
    await expect(revokeInvitation(lead, slug, { invitation: number }, now)).resolves.toBeUndefined();
  });

  it("is found in its own project only", async () => {
    const { lead, slug } = await aProject();
    const number = await sendInvitation(lead, slug, someone(), now);
    const other = await aProject();
    expect(await refusalOf(sendInvitationAgain(other.lead, slug, { invitation: number }, now))).toBeInstanceOf(
      NotFound,
    );
    const elsewhere = revokeInvitation(other.lead, other.slug, { invitation: number }, now);
    expect(await refusalOf(elsewhere)).toBeInstanceOf(NotFound);
  });
});

describe("roles", () => {
  it.each(["lead", "facilitator"])("a facilitator invites members, but nobody as %s", async (role) => {
    const { lead, facilitator, slug } = await aProject();
    expect(await problemFieldsOf(sendInvitation(facilitator, slug, { ...someone(), role }, now))).toEqual(["role"]);
    const number = await sendInvitation(lead, slug, { ...someone(), role }, now);
    const again = sendInvitationAgain(facilitator, slug, { invitation: number }, daysLater(20));
    expect(await problemFieldsOf(again)).toEqual([""]);
  });
});

describe("sending again", () => {
  it("keeps the link and gives 14 more days, also once it has run out", async () => {
    const { lead, slug } = await aProject();
    const pat = someone();
    const number = await sendInvitation(lead, slug, pat, now);
    const link = await tokenOf(slug, pat.email);
    await sendInvitationAgain(lead, slug, { invitation: number }, daysLater(20));
    expect(await tokenOf(slug, pat.email)).toBe(link);
    expect(await mailsOf(slug, pat.email)).toHaveLength(2);
    await expect(acceptInvitation(null, link, pat, daysLater(33))).resolves.toMatchObject({ seat: 5 });
  });

  it("is refused while another is open for the same address", async () => {
    const { lead, slug } = await aProject();
    const pat = someone();
    const number = await sendInvitation(lead, slug, pat, now);
    await sendInvitation(lead, slug, pat, daysLater(15));
    const again = sendInvitationAgain(lead, slug, { invitation: number }, daysLater(16));
    expect(await problemFieldsOf(again)).toEqual([""]);
  });

  it.each(["accepted", "declined", "revoked"])("and taking back are refused once it was %s", async (state) => {
    const { lead, slug } = await aProject();
    const pat = someone();
    const invitation = { invitation: await sendInvitation(lead, slug, pat, now) };
    const link = await tokenOf(slug, pat.email);
    if (state === "accepted") await acceptInvitation(null, link, pat, now);
    if (state === "declined") await declineInvitation(null, link, {}, now);
    if (state === "revoked") await revokeInvitation(lead, slug, invitation, now);
    expect(await refusalOf(sendInvitationAgain(lead, slug, invitation, now))).toBeInstanceOf(Refused);
    expect(await refusalOf(revokeInvitation(lead, slug, invitation, now))).toBeInstanceOf(Refused);
    const settled = await invitationDetails(await openProject(lead, slug), invitation.invitation, now);
    expect(settled, "its address is forgotten").toMatchObject({ state, name: pat.name, email: "" });
  });
});

describe("a flood", () => {
  it("of invitations to one address is stopped after ten in a day, whichever way they are sent, from every project", async () => {
    const [here, there] = [await aProject(), await aProject()];
    const pat = someone();
    const first = { invitation: await sendInvitation(here.lead, here.slug, pat, now) };
    for (let sent = 1; sent < 8; sent += 1) await sendInvitationAgain(here.lead, here.slug, first, now);
    await revokeInvitation(here.lead, here.slug, first, now);
    const second = { invitation: await sendInvitation(here.facilitator, here.slug, pat, now) };
    await sendInvitation(there.lead, there.slug, { ...pat, email: pat.email.toUpperCase() }, now);
    const eleventh = await refusalOf(sendInvitationAgain(here.lead, here.slug, second, now));
    expect(String(eleventh)).toContain(`${pat.name} was sent many invitations at this address today.`);
    expect(await mailsOf(here.slug, pat.email)).toHaveLength(1);
    const toNetwork = { name: pat.name, email: pat.email, role: "person" };
    expect(
      await refusalOf(inviteToNetwork(here.network.coordinator, here.network.slug, toNetwork, now)),
    ).toBeInstanceOf(Refused);
  });

  it("by one person is stopped in the middle of a list, and then nobody of the list was invited", async () => {
    const { lead, facilitator, slug } = await aProject();
    await sendInvitation(lead, slug, someone(), now);
    const begun = await waitingInvitationsOf(await openProject(lead, slug), now);
    await ownerSql`update attempt set points = 499 where key like 'invitation-by:%'`;
    const list = [someone(), someone()].map(({ name, email, group }) => `${name},${group},${email}`).join("\n");
    expect(String(await refusalOf(addList(lead, slug, { text: list }, now)))).toContain("very many invitations");
    expect(await waitingInvitationsOf(await openProject({ ...lead }, slug), now)).toEqual(begun);
    await ownerSql`delete from attempt`;
    await expect(sendInvitation(facilitator, slug, someone(), now)).resolves.toBe(5);
  });
});

describe("the address", () => {
  it("is there for leads and facilitators, and for nobody else", async () => {
    const { lead, facilitator, member, network, slug } = await aProject();
    const pat = someone();
    const number = await sendInvitation(lead, slug, pat, now);
    for (const [actor, email] of [
      [lead, pat.email],
      [facilitator, pat.email],
      [member, null],
      [network.coordinator, null],
    ] as const) {
      expect((await invitationDetails(await openProject(actor, slug), number, now)).email).toBe(email);
    }
  });

  it("is in no list and in no ledger entry", async () => {
    const { lead, slug } = await aProject();
    const pat = someone();
    await sendInvitation(lead, slug, pat, now);
    const waiting = await waitingInvitationsOf(await openProject(lead, slug), now);
    expect(waiting).toEqual([
      {
        number: 4,
        name: pat.name,
        sentOn: "2026-11-23",
        goodUntil: "2026-12-07",
        hasRunOut: false,
        toSeat: null,
      },
    ]);
    const [kept] = await ownerSql`select string_agg(snapshot::text, ' ') as all from revision`;
    expect(kept?.all).toContain(pat.name);
    expect(kept?.all).not.toContain(pat.email);
  });
});

describe("starting a project", () => {
  it("invites whoever has e-mail, to choose their own group, and seats whoever has none", async () => {
    const { network } = await aProject();
    const lead = await aPerson(network);
    const [pat, ana] = [
      { ...someone(), group: "" },
      { ...someone(), email: "" },
    ];
    const people = [pat, ana].map(({ name, email, group }) => ({ name, email, group }));
    const start = { title: aName("A garden"), startedOn, ownGroup: "carers", people };
    const slug = await startProject(lead, network.slug, start, now);
    const view = await openProject(lead, slug);
    expect(view.seats.map(({ name }) => name)).toEqual([lead.name, ana.name]);
    expect(await waitingInvitationsOf(view, now)).toMatchObject([{ number: 1, name: pat.name }]);
  });
});

async function idOf(slug: string, email: string): Promise<string> {
  const [found] = await ownerSql`
    select i.id from invitation i join project p on p.id = i.project_id where p.slug = ${slug} and i.email = ${email}`;
  return found?.id;
}

async function mailsOf(slug: string, email: string) {
  const jobs = await ownerSql`select data from pgboss.job
    where name = 'mail' and data ->> 'invitationId' = ${await idOf(slug, email)}`;
  return jobs.map(({ data }) => data);
}
