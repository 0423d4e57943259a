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

/** The address in the newest mail to someone, as the demo mailbox shows it once it has come. */
export async function linkFor(page: Page, email: string): Promise<string> {
  const mail = page.locator("section").filter({ hasText: `To ${email}` });
  await expect(async () => {
    await page.goto("/demo-mailbox");
    expect(await mail.count()).toBeGreaterThan(0);
  }).toPass();
  return (await mail.first().getByRole("link", { name: "/sign-in/confirm" }).getAttribute("href")) ?? "";
}

/** The page greets whoever is signed in by their name. */
export async function expectSignedInAs(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("heading", { name: `Hello ${name}`, level: 1 })).toBeVisible();
}
