import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { inviteAndJoin } from "@/db/demo/joining";
import { currentActor } from "@/lib/auth/current-actor";
import { demoPeople, signInAs } from "@/lib/auth/sign-in-as";
import { signInHere } from "@/lib/auth/sign-in-here";
import { NotFound } from "@/lib/errors";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aNetwork, aPerson, aProject, emailOf, now, type Project } from "@/tests/support/network";
import { anotherBrowser, visitor } from "@/tests/support/visitor";

vi.mock("next/headers", () => import("@/tests/support/visitor"));

let demo: Project;
let real: Project;
beforeAll(async () => {
  await freshDatabase();
  process.env.DEMO = "on";
  demo = await aProject({ network: await aNetwork({ isDemo: true }) });
  real = await aProject();
});
afterAll(dropDatabase);
beforeEach(anotherBrowser);

const methodsOf = async (personId: string) =>
  (await ownerSql`select method from browser_session where person_id = ${personId} order by created_at`).map(
    ({ method }) => method,
  );

const listed = async () => (await demoPeople()).map(({ id }) => id);

describe("the people anyone may sign in as", () => {
  it("are those of a demo network", async () => {
    const { lead, facilitator, member, otherMember, network } = demo;
    const everyone = [lead, facilitator, member, otherMember, network.coordinator].map(({ personId }) => personId);
    expect((await listed()).sort()).toEqual(everyone.sort());
    await signInAs(lead.personId);
    expect(await currentActor()).toMatchObject({ personId: lead.personId });
  });

  it("are nobody of any other network", async () => {
    for (const { personId } of [real.lead, real.member, real.network.coordinator]) {
      await expect(signInAs(personId)).rejects.toThrow(NotFound);
    }
    expect(visitor.jar.size).toBe(0);
  });

  it("are not even those of a demo network once they belong to another as well", async () => {
    const { personId, name } = await aPerson(demo.network);
    expect(await listed()).toContain(personId);
    await signInAs(personId);
    expect(await currentActor()).toMatchObject({ personId });
    const seat = { name, email: emailOf(name), group: "carers", role: "member" };
    await inviteAndJoin(real.lead, real.slug, seat, now);
    expect(await listed()).not.toContain(personId);
    await expect(signInAs(personId)).rejects.toThrow(NotFound);
    expect(await currentActor(), "the browser that anyone signed in stays out of the real network").toBeNull();
  });

  it("may have signed in by a link that everyone could read: such a browser stays out of a real network too", async () => {
    const { personId, name } = await aPerson(demo.network);
    await signInHere(personId);
    expect(await currentActor()).toMatchObject({ personId, signedInBy: "demo" });
    const seat = { name, email: emailOf(name), group: "carers", role: "member" };
    await inviteAndJoin(real.lead, real.slug, seat, now);
    anotherBrowser();
    await signInHere(personId);
    expect(await currentActor(), "a link to the real network came another way").toMatchObject({ signedInBy: "link" });
    expect(await methodsOf(personId)).toEqual(["demo", "link"]);
  });

  it("are not there as forged ids", async () => {
    await expect(signInAs("")).rejects.toThrow(NotFound);
    await expect(signInAs("' or true; --")).rejects.toThrow(NotFound);
  });
});
