import { expect, test } from "@/tests/support/browser";
import { emailOf } from "@/tests/support/network";
import { expectProblems } from "@/tests/support/problems";
import { askForLink, expectSignedInAs, linkFor, someoneOfTheDemo } from "@/tests/support/sign-in-links";
import { aTable, unlike } from "@/tests/support/table";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("someone whom a network knows asks for a link, presses its button and is signed in", async ({ page }) => {
      const name = await someoneOfTheDemo();
      await askForLink(page, emailOf(name).toUpperCase());
      await page.goto(await linkFor(page, emailOf(name)));
      await page.getByRole("button", { name: "Sign me in" }).click();
      await expectSignedInAs(page, name);
    });

    test("a link that was used says so, and lets nobody in", async ({ page, context }) => {
      const name = await someoneOfTheDemo();
      await askForLink(page, emailOf(name));
      const link = await linkFor(page, emailOf(name));
      await page.goto(link);
      await page.getByRole("button", { name: "Sign me in" }).click();
      await expectSignedInAs(page, name);
      await context.clearCookies();
      await page.goto(link);
      await page.getByRole("button", { name: "Sign me in" }).click();
      await expectProblems(page, { "": /^This link does not work any more/ });
      await page.getByRole("link", { name: "Ask for a new link" }).click();
      await expect(page.getByRole("heading", { name: "Sign in", level: 1 })).toBeVisible();
    });

    test("an address that is none is sent back with what was typed", async ({ page }) => {
      await page.goto("/sign-in");
      await page.getByLabel("Your e-mail address").fill("noor at example");
      await page.getByRole("button", { name: "Send me a link" }).click();
      await expectProblems(page, { email: /^Give your whole e-mail address/ });
      await expect(page.getByLabel("Your e-mail address")).toHaveValue("noor at example");
    });
  });
}

test("an address that nobody has gets the same answer, and no mail", async ({ page, ownerSql }) => {
  const [stranger, known] = [emailOf(unlike("Stranger")), await someoneOfTheDemo()];
  await askForLink(page, stranger);
  await askForLink(page, emailOf(known));
  await linkFor(page, emailOf(known));
  const [mails] = await ownerSql`select count(*)::integer as count from demo_mail where "to" = ${stranger}`;
  const [links] = await ownerSql`select count(*)::integer as count from sign_in_link where email = ${stranger}`;
  const [people] = await ownerSql`select count(*)::integer as count from person where email = ${stranger}`;
  expect([mails?.count, links?.count, people?.count]).toEqual([0, 0, 0]);
});

test("a mail scanner that opens the link does not use it up", async ({ page, request }) => {
  const name = await someoneOfTheDemo();
  await askForLink(page, emailOf(name));
  const link = await linkFor(page, emailOf(name));
  const { search } = new URL(link);
  expect((await request.get(link)).status()).toBe(200);
  const callback = await request.get(`/api/auth/callback/email${search}`);
  expect(callback.status()).toBe(200);
  expect(new URL(callback.url()).pathname).toBe("/sign-in/confirm");
  await page.goto(link);
  await page.getByRole("button", { name: "Sign me in" }).click();
  await expectSignedInAs(page, name);
});

test("a link is kept hashed, for 15 minutes", async ({ page, ownerSql }) => {
  const name = await someoneOfTheDemo();
  await askForLink(page, emailOf(name));
  const token = new URL(await linkFor(page, emailOf(name))).searchParams.get("token") ?? "";
  const [kept] = await ownerSql`select token_hash, extract(epoch from expires - now()) / 60 as minutes
    from sign_in_link where email = ${emailOf(name)}`;
  expect(kept?.token_hash).not.toBe(token);
  expect(Number(kept?.minutes)).toBeGreaterThan(13);
  expect(Number(kept?.minutes)).toBeLessThanOrEqual(15);
});

test("after five links to one address the sixth has to wait", async ({ page }) => {
  const name = await someoneOfTheDemo();
  for (let asked = 0; asked < 5; asked += 1) await askForLink(page, emailOf(name));
  await page.goto("/sign-in");
  await page.getByLabel("Your e-mail address").fill(emailOf(name));
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.locator(".error-summary")).toContainText("Many links were asked for just now.");
});

test("a real person's link is never shown in the demo's mailbox", async ({ page, ownerSql }) => {
  const [{ lead }, known] = [await aTable(), await someoneOfTheDemo()];
  await askForLink(page, emailOf(lead));
  await askForLink(page, emailOf(known));
  await linkFor(page, emailOf(known));
  await expect(page.getByText(emailOf(lead))).toHaveCount(0);
  const [mails] = await ownerSql`select count(*)::integer as count from demo_mail where "to" = ${emailOf(lead)}`;
  expect(mails?.count).toBe(0);
});
