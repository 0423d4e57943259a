import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sendSignInLink } from "@/lib/auth/send-sign-in-link";
import { ownerSql } from "@/tests/support/database";
import { databaseAndMail } from "@/tests/support/database-and-mail";
import { laterOn, workThroughJobs } from "@/tests/support/jobs";
import { aNetwork, aPerson, emailOf, type Network } from "@/tests/support/network";

const server = databaseAndMail();
let network: Network;
beforeAll(async () => {
  network = await aNetwork();
});
beforeEach(workThroughJobs);

const jobs = () => ownerSql`select data, state from pgboss.job where name = 'sign-in-mail' and state <> 'completed'`;

describe("A sign-in mail", () => {
  test("goes out over SMTP as text and HTML, with a link to the page whose button signs in and a subject that says nothing private", async () => {
    const email = emailOf((await aPerson(network)).name);
    await sendSignInLink(email.toUpperCase(), "/projects/garden");
    await workThroughJobs();
    const [mail] = server.to(email);
    expect(mail?.head).toContain("From: Alongside <alongside@example.org>");
    expect(mail?.subject).toBe("Your link to sign in to Alongside");
    const link = /http\S+/.exec(mail?.text ?? "")?.[0] ?? "";
    expect(link).toMatch(/\/sign-in\/confirm\?email=.+&token=[0-9a-f]{64}&to=%2Fprojects%2Fgarden$/);
    expect(mail?.html).toContain(`href="${link.replaceAll("&", "&#38;")}"`);
  });

  test("to an address that nobody has is a job like any other, and no mail", async () => {
    const before = server.received.length;
    await sendSignInLink("nobody@example.org", "/");
    expect(await jobs()).toHaveLength(1);
    expect(await workThroughJobs()).toEqual({ done: 1, failed: 0 });
    expect(server.received).toHaveLength(before);
  });

  test("waits for a server that is away, and brings a link that is good from then on", async () => {
    const email = emailOf((await aPerson(network)).name);
    await workThroughJobs();
    await server.stop();
    await sendSignInLink(email, "/");
    expect(await workThroughJobs()).toEqual({ done: 0, failed: 1 });
    await server.start();
    await laterOn();
    await workThroughJobs();
    expect(server.to(email)).toHaveLength(1);
    const [link] = await ownerSql`select count(*)::integer as count from sign_in_link
      where email = ${email} and expires > now() + interval '14 minutes'`;
    expect(link?.count).toBe(2);
  });

  test("leaves no address among the jobs once a few minutes have gone by, sent or not", async () => {
    await sendSignInLink("nobody.at.all@example.org", "/");
    await workThroughJobs();
    await server.stop();
    await sendSignInLink(emailOf(network.coordinator.name), "/");
    for (let tried = 0; tried < 10; tried += 1) {
      await workThroughJobs();
      await laterOn();
    }
    await laterOn();
    await server.start();
    const [kept] = await ownerSql`select count(*)::integer as count from pgboss.job where data ? 'email'`;
    expect(kept?.count).toBe(0);
    const [listed] = await ownerSql`select count(*)::integer as count from undelivered_mail`;
    expect(listed?.count).toBe(0);
  });
});
