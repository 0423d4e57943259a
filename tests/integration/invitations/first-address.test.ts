import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tokenOf } from "@/db/demo/joining";
import { Refused } from "@/lib/errors";
import { historyOf } from "@/lib/history/queries";
import { acceptInvitation } from "@/lib/invitations/accept-invitation";
import { waitingInvitationsOf } from "@/lib/invitations/queries";
import { revokeInvitation } from "@/lib/invitations/revoke-invitation";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { hasAccount } from "@/lib/invitations/words";
import { addMember } from "@/lib/people/add-member";
import { changeRole } from "@/lib/people/change-role";
import { leaveTable } from "@/lib/people/leave-table";
import { seatDetails } from "@/lib/people/queries";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { actorNamed, aName, aProject, emailOf, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, refusalOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe("someone who has a seat without e-mail", () => {
  it("accepts with the link, signs in alone from then on, and keeps the seat and its history", async () => {
    const { project, name, seat } = await aSeatWithoutEmail();
    const { lead, facilitator, slug } = project;
    const person = await actorNamed(name);
    await sendInvitation(facilitator, slug, { email: emailOf(name), seat }, now);
    const joined = await acceptInvitation(null, await tokenOf(slug, emailOf(name)), {}, now);
    expect(joined).toEqual({ slug, seat, personId: person.personId });
    const [kept] = await ownerSql`select email, email_verified from person where id = ${person.personId}`;
    expect(kept).toEqual({ email: emailOf(name), email_verified: now });
    const own = await seatDetails(await openProject(person, slug), seat);
    expect(own).toMatchObject({ isOwn: true, signsInAlone: true, joinedOn: today, version: 2 });
    const { lines } = await historyOf(await openProject(lead, slug), null);
    const [, signsIn, invited, seated] = lines;
    expect(signsIn).toMatchObject({ actor: name, deed: "signs in alone from now on" });
    expect(signsIn?.changes).toEqual([{ label: "Signs in alone", removed: [], added: ["yes"] }]);
    expect(invited).toMatchObject({ actor: facilitator.name, deed: `invited ${name}` });
    expect(seated?.deed).toBe(`gave ${name} a seat`);
    expect(JSON.stringify(lines)).not.toContain(emailOf(name));
  });

  it("is seen to be invited, so that nobody invites them twice", async () => {
    const { project, seat, name } = await aSeatWithoutEmail();
    const { lead, slug } = project;
    await sendInvitation(lead, slug, { email: emailOf(name), seat }, now);
    const [waiting] = await waitingInvitationsOf(await openProject(lead, slug), now);
    expect(waiting).toMatchObject({ name, toSeat: seat });
  });

  it("is invited once at a time, and again once the first is taken back", async () => {
    const { project, seat, name } = await aSeatWithoutEmail();
    const { lead, slug } = project;
    const number = await sendInvitation(lead, slug, { email: emailOf(name), seat }, now);
    const other = { email: emailOf(aName("Other")), seat };
    expect(await problemFieldsOf(sendInvitation(lead, slug, other, now))).toEqual(["email"]);
    await revokeInvitation(lead, slug, { invitation: number }, now);
    await expect(sendInvitation(lead, slug, other, now)).resolves.toBe(number + 1);
  });

  it("is not invited once they have an address of their own, or have left", async () => {
    const { project, seat, name } = await aSeatWithoutEmail();
    const { lead, slug } = project;
    const email = emailOf(aName("Elsewhere"));
    expect(await refusalOf(sendInvitation(lead, slug, { email, seat: 3 }, now))).toBeInstanceOf(Refused);
    await leaveTable(lead, slug, seat, { leftOn: today }, now);
    const late = sendInvitation(lead, slug, { email: emailOf(name), seat }, now);
    expect(await refusalOf(late)).toBeInstanceOf(Refused);
  });

  it("who left before answering is told so, and signs in nowhere", async () => {
    const { project, seat, name } = await aSeatWithoutEmail();
    const { lead, slug } = project;
    await sendInvitation(lead, slug, { email: emailOf(name), seat }, now);
    await leaveTable(lead, slug, seat, { leftOn: today }, now);
    const refusal = await refusalOf(acceptInvitation(null, await tokenOf(slug, emailOf(name)), {}, now));
    expect(refusal).toBeInstanceOf(Refused);
  });

  it("is not made one with an account that has the address already", async () => {
    const { project, seat } = await aSeatWithoutEmail();
    const { lead, slug } = project;
    const elsewhere = await aProject();
    const email = emailOf(elsewhere.member.name);
    await sendInvitation(lead, slug, { email, seat }, now);
    const token = await tokenOf(slug, email);
    for (const visitor of [null, elsewhere.member]) {
      expect(await refusalOf(acceptInvitation(visitor, token, {}, now))).toEqual(new Refused([hasAccount]));
    }
  });
});

describe("whoever gives a seat its first address could sign in there", () => {
  it.each(["lead", "facilitator"])("so a facilitator gives none to a %s", async (role) => {
    const { project, name, seat } = await aSeatWithoutEmail(role);
    const { lead, facilitator, slug } = project;
    const invitation = { email: emailOf(name), seat };
    expect(await problemFieldsOf(sendInvitation(facilitator, slug, invitation, now))).toEqual(["email"]);
    await expect(sendInvitation(lead, slug, invitation, now)).resolves.toBe(4);
  });

  it("nor keeps one in hand until the seat has a higher role", async () => {
    const { project, name, seat } = await aSeatWithoutEmail();
    const { lead, facilitator, slug } = project;
    await sendInvitation(facilitator, slug, { email: emailOf(name), seat }, now);
    await changeRole(lead, slug, seat, { role: "lead" }, now);
    const refusal = await refusalOf(acceptInvitation(null, await tokenOf(slug, emailOf(name)), {}, now));
    expect(refusal).toBeInstanceOf(Refused);
  });
});

async function aSeatWithoutEmail(role = "member"): Promise<{ project: Project; name: string; seat: number }> {
  const project = await aProject();
  const name = aName("Paula Gray");
  const seat = await addMember(project.lead, project.slug, { name, group: "carers", role, joinedOn: today }, now);
  return { project, name, seat };
}
