import type { Page } from "@playwright/test";
import { expect } from "./browser";
import { letIn, unlike } from "./table";

/** Someone in the demo's network: only their mails are shown in the demo's mailbox. */
export async function someoneOfTheDemo(): Promise<string> {
  const name = unlike("Noor");
  await letIn("island", "Imogen Clarke", name);
  return name;
}

/** Asks for a sign-in link through the page. */
export async function askForLink(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail", level: 1 })).toBeVisible();
}

/** The address in the newest mail to someone with such a link, as the demo mailbox shows it once it has come. */
export async function linkFor(page: Page, email: string, to = "/sign-in/confirm"): Promise<string> {
  const link = page.getByRole("link", { name: to });
  const mail = page
    .locator("section")
    .filter({ hasText: `To ${email}` })
    .filter({ has: link });
  await expect(async () => {
    await page.goto("/demo-mailbox");
    expect(await mail.count()).toBeGreaterThan(0);
  }).toPass();
  return (await mail.first().locator(link).getAttribute("href")) ?? "";
}

/** The page greets whoever is signed in by their name. */
export async function expectSignedInAs(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("heading", { name: `Hello ${name}`, level: 1 })).toBeVisible();
}
