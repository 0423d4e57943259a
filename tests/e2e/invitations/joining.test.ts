import { tokenOf } from "@/db/demo/joining";
import { revokeInvitation } from "@/lib/invitations/revoke-invitation";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { startProject } from "@/lib/projects/start-project";
import { anotherBrowser, expect, expectAccessible, forgiveNotFound, test } from "@/tests/support/browser";
import { emailOf } from "@/tests/support/network";
import { expectProblems } from "@/tests/support/problems";
import { linkFor, someoneOfTheDemo } from "@/tests/support/sign-in-links";
import { actor, aTable, type Table, today, unlike } from "@/tests/support/table";

const phone = { viewport: { width: 320, height: 700 } };

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test(`from the invitation by way of the mail to one's own seat, on a phone (JavaScript: ${javaScriptEnabled})`, async ({
      page,
      signInAs,
      browser,
    }) => {
      const { home, lead, title } = await aProjectOfTheDemo();
      const name = unlike("Pat");
      await signInAs(lead);
      await page.goto(`${home}/people`);
      await page.getByRole("link", { name: "Invite someone" }).click();
      await page.getByLabel("Name").fill(name);
      await page.getByLabel("E-mail").fill(emailOf(name));
      await page.getByLabel("What is asked of them").fill("An hour a month.");
      await page.getByRole("button", { name: "Send the invitation" }).click();
      await expect(page.getByRole("status")).toContainText("The invitation is on its way.");

      const theirs = await anotherBrowser(browser, { ...phone, javaScriptEnabled });
      await theirs.goto(await linkFor(theirs, emailOf(name), "/join/"));
      await expect(theirs.getByRole("heading", { level: 1 })).toHaveText(`${lead} invites you to “${title}”`);
      await expect(theirs.getByText("An hour a month.")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(theirs);
      await theirs.getByLabel("Your name").fill("");
      await theirs.getByRole("button", { name: "Join the table" }).click();
      await expectProblems(theirs, { name: "Write your name.", group: "Choose one of the groups." });
      if (javaScriptEnabled) await expectAccessible(theirs);
      await theirs.getByLabel("Your name").fill(name);
      await theirs.getByRole("radio", { name: "Carers" }).check();
      await theirs.getByRole("button", { name: "Join the table" }).click();
      await expect(theirs.getByRole("status")).toContainText("Welcome to the table.");
      await expect(theirs.getByRole("heading", { level: 1 })).toHaveText(name);
      await expect(theirs.getByRole("link", { name: "Read the statements" })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(theirs);
      await theirs.goto("/account");
      await expect(theirs.getByText(emailOf(name))).toBeVisible();
      await theirs.context().close();
    });

    test(`saying no takes one button and no account (JavaScript: ${javaScriptEnabled})`, async ({
      page,
      signInAs,
      browser,
    }) => {
      const table = await aTable();
      const { name, link } = await invited(table);
      const theirs = await anotherBrowser(browser, { ...phone, javaScriptEnabled });
      await theirs.goto(link);
      await theirs.getByRole("link", { name: "No, thank you" }).click();
      if (javaScriptEnabled) await expectAccessible(theirs);
      await theirs.getByRole("button", { name: "No, thank you" }).click();
      await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("You said no, thank you");
      if (javaScriptEnabled) await expectAccessible(theirs);
      await theirs.context().close();
      await signInAs(table.lead);
      await page.goto(`${table.home}/history`);
      await expect(page.locator(".history > li").first()).toContainText(`${name} said “No, thank you”`);
      await page.goto(`${table.home}/people`);
      await expect(page.getByText("Invited on")).toHaveCount(0);
    });
  });
}

test("an invitation that was used, taken back or has run out says what to do next", async ({ page, ownerSql }) => {
  const table = await aTable();
  const used = await invited(table);
  const revoked = await invited(table);
  const expired = await invited(table);
  await page.goto(used.link);
  await page.getByRole("radio", { name: "Carers" }).check();
  await page.getByRole("button", { name: "Join the table" }).click();
  await expect(page.getByRole("status")).toContainText("Welcome to the table.");
  await page.context().clearCookies();
  await revokeInvitation(await actor(table.lead), table.slug, { invitation: revoked.number });
  await ownerSql.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`update invitation set expires_at = now() where email = ${expired.email}`;
  });
  for (const [{ link }, title, next] of [
    [used, "This invitation was used already", /sign in with the address/],
    [revoked, "This invitation was taken back", /send a new one/],
    [expired, "This invitation has run out", /to send it again/],
  ] as const) {
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("main")).toContainText(next);
    await expect(page.getByRole("main")).not.toContainText(table.title);
    await expectAccessible(page);
    await page.goto(`${link}/decline`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  }
});

test("a link that is none of ours leads nowhere, and tells nothing", async ({ page, consoleProblems }) => {
  const { link } = await invited(await aTable());
  const other = link.slice(0, -1) + (link.endsWith("A") ? "B" : "A");
  for (const path of [other, `${other}/decline`, "/join/x", `/join/${"A".repeat(64)}`]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not here");
  }
  forgiveNotFound(consoleProblems);
});

test("whoever has an account signs in first, and comes back to the invitation", async ({ page }) => {
  const name = await someoneOfTheDemo();
  const table = await aProjectOfTheDemo();
  const { link } = await invited(table, name);
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in first");
  await expectAccessible(page);
  await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await page.getByLabel("Your e-mail address").fill(emailOf(name));
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.goto(await linkFor(page, emailOf(name)));
  await page.getByRole("button", { name: "Sign me in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${table.lead} invites you to “${table.title}”`);
  await expect(page.getByLabel("Your name")).toHaveValue(name);
  await page.getByRole("radio", { name: "Third sector" }).check();
  await page.getByRole("button", { name: "Join the table" }).click();
  await expect(page.getByRole("status")).toContainText("Welcome to the table.");
});

test("someone else's browser says so kindly, and lets one sign out and go on", async ({ page, signInAs }) => {
  const table = await aTable();
  const { link } = await invited(table);
  await signInAs(table.member);
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This invitation is for someone else");
  await expect(page.getByText(`You are signed in as ${table.member}`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign out and go on" }).click();
  await expect(page.getByRole("button", { name: "Join the table" })).toBeVisible();
});

async function invited({ lead, slug }: Pick<Table, "lead" | "slug">, name = unlike("Pat")) {
  const email = emailOf(name);
  const number = await sendInvitation(await actor(lead), slug, { name, email });
  return { name, email, number, link: `/join/${await tokenOf(slug, email)}` };
}

/** Only the mails of the demo's own network are shown in its mailbox. */
async function aProjectOfTheDemo() {
  const title = unlike("A quiet garden");
  const lead = await someoneOfTheDemo();
  const start = { title, startedOn: today(), ownGroup: "professionals" };
  const slug = await startProject(await actor(lead), "island", start);
  return { slug, title, lead, home: `/projects/${slug}` };
}
