import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { person } from "@/db/schema/people";
import { ownNetworks } from "@/lib/network/queries";
import { addMember } from "@/lib/people/add-member";
import { correctMember } from "@/lib/people/correct-member";
import { startProject } from "@/lib/projects/start-project";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { actorNamed, aName, aProject, emailOf, now, startedOn, today } from "@/tests/support/network";
import { problemFieldsOf, refusalOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const seatFor = (name: string, email = "") => ({ name, email, group: "carers", role: "member", joinedOn: today });

describe("an address that somebody has", () => {
  it("brings that person to the table, who is not renamed by it", async () => {
    const elsewhere = await aProject();
    const here = await aProject();
    await addMember(here.lead, here.slug, seatFor("Someone else entirely", emailOf(elsewhere.member.name)), now);
    expect((await accountOf(elsewhere.member.personId))?.name).toBe(elsewhere.member.name);
    const networks = await ownNetworks(elsewhere.member);
    expect(networks.map(({ slug }) => slug).sort()).toEqual([elsewhere.network.slug, here.network.slug].sort());
  });

  it("is the same in capitals", async () => {
    const { lead, member, slug } = await aProject();
    const loud = seatFor("Ana", emailOf(member.name).toUpperCase());
    expect(await problemFieldsOf(addMember(lead, slug, loud, now))).toEqual(["email"]);
  });

  it("is refused a second seat at the same table, in the words that the table knows already", async () => {
    const { lead, member, slug } = await aProject();
    const refusal = await refusalOf(addMember(lead, slug, seatFor("Ana", emailOf(member.name)), now));
    expect(String(refusal)).toContain(`${member.name} already has a seat here`);
  });

  it("answers as any other does when the person sits elsewhere: nobody learns that it is known", async () => {
    const elsewhere = await aProject();
    const { lead, slug } = await aProject();
    await expect(addMember(lead, slug, seatFor("Ana", emailOf(elsewhere.member.name)), now)).resolves.toBe(5);
    await expect(addMember(lead, slug, seatFor("Pat", "nobody.knows@example.org"), now)).resolves.toBe(6);
  });
});

describe("a person without an address", () => {
  it("is a new person each time", async () => {
    const { lead, slug } = await aProject();
    const name = aName("Pat Hamon");
    await expect(addMember(lead, slug, seatFor(name), now)).resolves.toBe(5);
    await expect(addMember(lead, slug, seatFor(name), now)).resolves.toBe(6);
  });

  it("can be given a first one, which is theirs from then on", async () => {
    const { lead, slug } = await aProject();
    const name = aName("Pat Hamon");
    await addMember(lead, slug, seatFor(name), now);
    const { personId } = await actorNamed(name);
    const correction = { name, group: "carers", joinedOn: today };
    await correctMember(lead, slug, 5, { ...correction, email: "pat.first@example.org", version: 1 }, now);
    expect((await accountOf(personId))?.email).toBe("pat.first@example.org");
    const second = { ...correction, email: "pat.second@example.org", version: 2 };
    expect(await problemFieldsOf(correctMember(lead, slug, 5, second, now))).toEqual(["email"]);
    expect((await accountOf(personId))?.email).toBe("pat.first@example.org");
  });

  it("is not given somebody else's", async () => {
    const { lead, member, slug } = await aProject();
    await addMember(lead, slug, seatFor("Pat Hamon"), now);
    const correction = { name: "Pat", email: emailOf(member.name), group: "carers", joinedOn: today, version: 1 };
    expect(await problemFieldsOf(correctMember(lead, slug, 5, correction, now))).toEqual(["email"]);
  });
});

describe("at the same moment", () => {
  it("two projects seat the same newcomer: one person, two seats", async () => {
    for (let round = 0; round < 5; round += 1) {
      const projects = [await aProject(), await aProject()];
      const name = aName("Pat Hamon");
      await Promise.all(projects.map(({ lead, slug }) => addMember(lead, slug, seatFor(name, emailOf(name)), now)));
      expect(await ownNetworks(await actorNamed(name))).toHaveLength(2);
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
