import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { inviteIntoNetwork } from "@/db/demo/joining";
import { askForLink } from "@/lib/auth/ask-for-link";
import { currentActor } from "@/lib/auth/current-actor";
import { sendSignInLink as askForMail } from "@/lib/auth/send-sign-in-link";
import { ownBrowsers } from "@/lib/auth/sessions";
import { signOut } from "@/lib/auth/sign-out";
import { spendSignInLink } from "@/lib/auth/spend-sign-in-link";
import { Refused } from "@/lib/errors";
import { demoMailbox } from "@/lib/mail/queries";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { workThroughJobs } from "@/tests/support/jobs";
import { aNetwork, aPerson, emailOf, type Network } from "@/tests/support/network";
import { problemFieldsOf } from "@/tests/support/refusals";
import { anotherBrowser, sessionCookieName, visitor } from "@/tests/support/visitor";
import { wholeDatabase } from "@/tests/support/whole-database";

vi.mock("next/headers", () => import("@/tests/support/visitor"));

let network: Network;
beforeAll(async () => {
  await freshDatabase();
  process.env.DEMO = "on";
  process.env.TRUSTED_PROXIES = "1";
  network = await aNetwork({ isDemo: true });
});
afterAll(dropDatabase);
beforeEach(anotherBrowser);

describe("a sign-in link", () => {
  it("signs in whoever uses it, once", async () => {
    const { link, person } = await aLink();
    await spendSignInLink(link);
    expect(await currentActor()).toMatchObject({ personId: person.personId, name: person.name });

    anotherBrowser();
    await expect(spendSignInLink(link)).rejects.toThrow(Refused);
    expect(await currentActor()).toBeNull();
  });

  it("is hashed at rest, and so is the session it gives", async () => {
    const { link } = await aLink();
    expect(await everythingKept()).not.toContain(link.token);
    await spendSignInLink(link);
    const session = visitor.jar.get(sessionCookieName) ?? "";
    expect(session).toMatch(/.{30,}/);
    expect(await everythingKept()).not.toContain(session);
  });

  it("works for 15 minutes", async () => {
    const { link } = await aLink();
    const [kept] = await ownerSql`select extract(epoch from expires - now())::integer as left from sign_in_link
      where email = ${link.email}`;
    expect(kept?.left).toBeGreaterThan(14 * 60);
    expect(kept?.left).toBeLessThanOrEqual(15 * 60);

    await ownerSql`update sign_in_link set expires = now() - interval '1 second' where email = ${link.email}`;
    await expect(spendSignInLink(link)).rejects.toThrow(Refused);
    expect(visitor.jar.has(sessionCookieName)).toBe(false);
  });

  it("works for the address it was sent to, and for no other", async () => {
    const [first, second] = [await aLink(), await aLink()];
    await expect(spendSignInLink({ ...first.link, email: second.link.email })).rejects.toThrow(Refused);
    await expect(spendSignInLink({ ...first.link, token: `${first.link.token}0` })).rejects.toThrow(Refused);
    await expect(spendSignInLink({ email: "nonsense" })).rejects.toThrow(Refused);
    expect(await currentActor()).toBeNull();
  });

  it("names the browser for its owner", async () => {
    const { link, person } = await aLink();
    await spendSignInLink(link);
    const browsers = await ownBrowsers(person, visitor.jar.get(sessionCookieName));
    expect(browsers).toEqual([expect.objectContaining({ browser: "Firefox on Windows", isThisOne: true })]);
  });
});

describe("asking for a link", () => {
  it("is quiet about who is known: nothing is looked up before the answer, and none of our cookies is set", async () => {
    const { name } = await aPerson(network);
    expect(await askForLink({ email: emailOf(name) })).toBe(emailOf(name));
    expect(await askForLink({ email: "nobody@example.org" })).toBe("nobody@example.org");
    expect(visitor.jar.size).toBe(0);
    await sendSignInLink("nobody@example.org", "/");
    expect((await demoMailbox()).map(({ to }) => to)).not.toContain("nobody@example.org");
  });

  it("for someone of a network that is no demo puts nothing into the mailbox that everyone can read", async () => {
    const real = await aNetwork();
    const both = await aPerson(network);
    const invited = { name: both.name, email: emailOf(both.name), role: "person" };
    await inviteIntoNetwork(real.coordinator, real.slug, invited, new Date());
    for (const { name } of [real.coordinator, both]) {
      await sendSignInLink(emailOf(name), "/");
      expect((await demoMailbox()).map(({ to }) => to)).not.toContain(emailOf(name));
    }
  });

  it("leads back to where the person wanted to go", async () => {
    const { name } = await aPerson(network);
    await sendSignInLink(emailOf(name), "/projects/garden/people?saved");
    expect((await demoMailbox())[0]?.text).toContain("&to=%2Fprojects%2Fgarden%2Fpeople%3Fsaved");
  });

  it("finds an address in capitals, and writes to it as it is kept", async () => {
    const { name } = await aPerson(network);
    await sendSignInLink(emailOf(name).toUpperCase(), "/");
    expect((await demoMailbox())[0]?.to).toBe(emailOf(name));
  });

  it.each([[{}], [{ email: "half@" }], [{ email: `${"a".repeat(300)}@example.org` }]])(
    "wants an address: %o",
    async (form) => {
      expect(await problemFieldsOf(askForLink(form))).toEqual(["email"]);
    },
  );

  it("for one address is for a while enough after five times, known or not", async () => {
    const { name } = await aPerson(network);
    for (const email of [emailOf(name), "nobody.else@example.org"]) {
      for (let time = 0; time < 5; time += 1) await askForLink({ email });
      await expect(askForLink({ email })).rejects.toThrow(Refused);
    }
  });

  it("from one place is for a while enough after thirty times", async () => {
    visitor.from = "192.0.2.99";
    for (let time = 0; time < 30; time += 1) await askForLink({ email: `nobody.${time}@example.org` });
    await expect(askForLink({ email: "nobody.30@example.org" })).rejects.toThrow(Refused);
    visitor.from = "192.0.2.100";
    await expect(askForLink({ email: "nobody.30@example.org" })).resolves.toBe("nobody.30@example.org");
  });

  it("counts only what a trusted proxy says of a place: what stands before it was sent by anyone", async () => {
    for (let time = 0; time < 30; time += 1) {
      visitor.from = `203.0.113.${time}, 192.0.2.77`;
      await askForLink({ email: `somebody.${time}@example.org` });
    }
    visitor.from = "203.0.113.200, 192.0.2.77";
    await expect(askForLink({ email: "somebody.30@example.org" })).rejects.toThrow(Refused);
  });
});

describe("a session", () => {
  it("ends when it is signed out, and the cookie alone brings it not back", async () => {
    const { link } = await aLink();
    await spendSignInLink(link);
    const cookie = visitor.jar.get(sessionCookieName) ?? "";
    await signOut();
    expect(visitor.jar.has(sessionCookieName)).toBe(false);
    visitor.jar.set(sessionCookieName, cookie);
    expect(await currentActor()).toBeNull();
  });

  it("ends when its time is over", async () => {
    const { link } = await aLink();
    await spendSignInLink(link);
    await ownerSql`update browser_session set expires = now() - interval '1 second'`;
    expect(await currentActor()).toBeNull();
  });

  it("keeps nothing of the days on which its person came back", async () => {
    const { link, person } = await aLink();
    await spendSignInLink(link);
    const kept = () => ownerSql`select * from browser_session where person_id = ${person.personId}`;
    await ownerSql`update browser_session set expires = now() + interval '3 days' where person_id = ${person.personId}`;
    const before = await kept();
    expect(before).toHaveLength(1);
    expect(await currentActor()).toMatchObject({ personId: person.personId });
    expect(await kept()).toEqual(before);
  });

  it("knows on each request what its person is now", async () => {
    const { link, person } = await aLink();
    await spendSignInLink(link);
    expect((await currentActor())?.coordinates).toEqual([]);
    await ownerSql.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`update network_person set role = 'coordinator' where person_id = ${person.personId}`;
    });
    expect((await currentActor())?.coordinates).toEqual([expect.objectContaining({ slug: network.slug })]);
  });
});

async function sendSignInLink(email: string, to: string): Promise<void> {
  await askForMail(email, to);
  await workThroughJobs();
}

/** Someone of the network, and the link that was mailed to them. */
async function aLink() {
  const person = await aPerson(network);
  await sendSignInLink(emailOf(person.name), "/");
  const [mail] = await demoMailbox();
  const address = new URL(mail?.text.match(/http\S+/)?.[0] ?? "");
  const { email = "", token = "" } = Object.fromEntries(address.searchParams);
  expect(email).toBe(emailOf(person.name));
  return { person, link: { email, token } };
}

async function everythingKept(): Promise<string> {
  const { demo_mail: _theMailItself, ...tables } = await wholeDatabase();
  return JSON.stringify(tables);
}
