import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { acceptAs, inviteAndJoin, tokenOf } from "@/db/demo/joining";
import { person } from "@/db/schema/people";
import { Refused } from "@/lib/errors";
import { acceptInvitation } from "@/lib/invitations/accept-invitation";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { ownNetworks } from "@/lib/network/queries";
import { addMember } from "@/lib/people/add-member";
import { openProject } from "@/lib/projects/queries";
import { startProject } from "@/lib/projects/start-project";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { actorNamed, aName, aProject, emailOf, now, startedOn, today } from "@/tests/support/network";
import { problemFieldsOf, refusalOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const invited = (name: string, email = emailOf(name)) => ({ name, email, group: "carers", role: "member" });

describe("an address that somebody has", () => {
  it("brings that person to the table, who is not renamed by it", async () => {
    const elsewhere = await aProject();
    const here = await aProject();
    const email = emailOf(elsewhere.member.name);
    const seat = await inviteAndJoin(here.lead, here.slug, invited("Another name here", email), now);
    expect((await openProject(here.lead, here.slug)).seats.at(seat - 1)?.name).toBe("Another name here");
    expect((await accountOf(elsewhere.member.personId))?.name).toBe(elsewhere.member.name);
    const networks = await ownNetworks(elsewhere.member);
    expect(networks.map(({ slug }) => slug).sort()).toEqual([elsewhere.network.slug, here.network.slug].sort());
  });

  it("is the same in capitals", async () => {
    const { lead, member, slug } = await aProject();
    const loud = invited("Ana", emailOf(member.name).toUpperCase());
    expect(await problemFieldsOf(sendInvitation(lead, slug, loud, now))).toEqual(["email"]);
  });

  it("is refused a second seat at the same table, in the words that the table knows already", async () => {
    const { lead, member, slug } = await aProject();
    const refusal = await refusalOf(sendInvitation(lead, slug, invited("Ana", emailOf(member.name)), now));
    expect(String(refusal)).toContain(`${member.name} already has a seat here`);
  });

  it("answers as any other does when the person sits elsewhere: nobody learns that it is known", async () => {
    const elsewhere = await aProject();
    const { lead, slug } = await aProject();
    const known = invited("Ana", emailOf(elsewhere.member.name));
    await expect(sendInvitation(lead, slug, known, now)).resolves.toBe(4);
    await expect(sendInvitation(lead, slug, invited("Pat", "nobody.knows@example.org"), now)).resolves.toBe(5);
  });
});

describe("a person without an address", () => {
  it("is a new person each time", async () => {
    const { lead, slug } = await aProject();
    const seat = { name: aName("Pat Hamon"), group: "carers", role: "member", joinedOn: today };
    await expect(addMember(lead, slug, seat, now)).resolves.toBe(5);
    await expect(addMember(lead, slug, seat, now)).resolves.toBe(6);
  });
});

describe("at the same moment", () => {
  it("two projects are joined by the same newcomer: one person, who signs in before taking the second seat", async () => {
    for (let round = 0; round < 5; round += 1) {
      const projects = [await aProject(), await aProject()];
      const newcomer = invited(aName("Pat Hamon"));
      for (const { lead, slug } of projects) await sendInvitation(lead, slug, newcomer, now);
      const joining = projects.map(async ({ slug }) =>
        acceptInvitation(null, await tokenOf(slug, newcomer.email), newcomer, now),
      );
      const outcomes = await Promise.allSettled(joining);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({ reason: expect.any(Refused) });
      const second = projects[outcomes.findIndex(({ status }) => status === "rejected")];
      await acceptAs(second?.slug ?? "", newcomer, now);
      expect(await ownNetworks(await actorNamed(newcomer.name))).toHaveLength(2);
    }
  });

  it("two networks start a project of the same title: two addresses", async () => {
    for (let round = 0; round < 5; round += 1) {
      const start = { title: aName("The shared garden"), startedOn, ownGroup: "carers" };
      const leads = [await aProject(), await aProject()];
      const slugs = await Promise.all(leads.map(({ lead, network }) => startProject(lead, network.slug, start, now)));
      expect(new Set(slugs).size).toBe(2);
    }
  });
});

async function accountOf(personId: string) {
  const [found] = await database().select().from(person).where(eq(person.id, personId));
  return found;
}
