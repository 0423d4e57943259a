import type { Page } from "@playwright/test";
import { expect } from "./browser";

/** Asks for a sign-in link through the page. */
export async function askForLink(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail", level: 1 })).toBeVisible();
}

/** The address in the newest mail to someone, as the demo mailbox shows it. */
export async function linkFor(page: Page, email: string): Promise<string> {
  await page.goto("/demo-mailbox");
  const mail = page
    .getByRole("region")
    .or(page.locator("section"))
    .filter({ hasText: `To ${email}` });
  return (await mail.first().getByRole("link", { name: "/sign-in/confirm" }).getAttribute("href")) ?? "";
}

/** The page greets whoever is signed in by their name. */
export async function expectSignedInAs(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("heading", { name: `Hello ${name}`, level: 1 })).toBeVisible();
}
