import { sendInvitation } from "@/lib/invitations/send-invitation";
import { test as base, expect } from "@/tests/support/browser";
import { MailServer } from "@/tests/support/mail-server";
import { emailOf } from "@/tests/support/network";
import { reach, serve } from "@/tests/support/served";
import { actor, aTable, unlike } from "@/tests/support/table";
import { answerStatements, sign } from "../signing/steps";

/** The product as a network runs it: without the demo, and with a mail server. */
const test = base.extend<object, { mail: MailServer }>({
  mail: [
    async ({ browserName: _ }, use) => {
      const mail = new MailServer();
      await mail.start();
      const { SMTP_URL = "", MAIL_FROM = "" } = process.env;
      const served = await serve({ SMTP_URL, MAIL_FROM });
      reach(served);
      await use(mail);
      await served.stop();
      await mail.stop();
    },
    { scope: "worker", auto: true, timeout: 60_000 },
  ],
});

// One server for both.
test.describe.configure({ mode: "default" });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

    test("a new member goes from the mail to their receipt on a phone", async ({ page, mail }) => {
      const { slug, lead } = await aTable();
      const name = unlike("Pat");
      await sendInvitation(await actor(lead), slug, { name, email: emailOf(name), group: "carers" });
      await page.goto(await linkIn(mail, emailOf(name), "/join/"));
      await page.getByRole("button", { name: "Join the table" }).click();
      await expect(page.getByRole("status")).toContainText("Welcome to the table.");
      await page.getByRole("link", { name: "Read the statements" }).click();
      await page.getByRole("link", { name: "Begin" }).click();
      await expect(page).toHaveURL(/\/sign\/s01$/);
      await answerStatements(page, { talk: ["s02"], note: "Which work is meant?" });
      await sign(page, name);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Thank you, ${name}. You have signed.`);

      await page.goto(await linkIn(mail, emailOf(name), "/statements/receipt"));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your receipt");
      await expect(page.getByRole("region", { name: "Receipt", exact: true })).toContainText("13 of 14 statements");
    });
  });

/** The address in a mail to someone, once the mail has come. */
async function linkIn(mail: MailServer, email: string, to: string): Promise<string> {
  const found = () =>
    mail
      .to(email)
      .flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? [])
      .find((link) => link.includes(to));
  await expect.poll(found, `a mail with a link to ${to}`).toBeDefined();
  return found() ?? "";
}
