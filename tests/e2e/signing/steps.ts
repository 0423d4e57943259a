import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/browser";
import { statementIds } from "@/tests/support/signing";

type Answers = { talk?: string[]; note?: string; until?: string };

/** Goes from statement to statement, from where the page is now: a commitment, or the wish to talk first. */
export async function answerStatements(page: Page, { talk = [], note = "", until }: Answers = {}): Promise<void> {
  for (let statement = shownOn(page); statement && statement !== until; statement = shownOn(page)) {
    await answerOne(page, { talk: talk.includes(statement), note });
    await expect(page).not.toHaveURL(new RegExp(`/${statement}(\\?|$)`));
  }
}

/** Answers the statement that is shown. */
export async function answerOne(page: Page, { talk = false, note = "" } = {}): Promise<void> {
  await page.getByRole("radio", { name: talk ? "I want to talk about this first" : "I commit to this" }).check();
  if (talk && note) await page.getByLabel("What would you like to talk about?").fill(note);
  await page.getByRole("button", { name: "Save and go on" }).click();
}

/** Writes the name, ticks the box and signs. */
export async function sign(page: Page, name: string): Promise<void> {
  await page.getByLabel("Write your name").fill(name);
  await page.getByRole("checkbox", { name: "I have read this and I agree" }).check();
  await page.getByRole("button", { name: /^Sign \d+ statements?$/ }).click();
}

function shownOn(page: Page): string | undefined {
  return statementIds.find((id) => new URL(page.url()).pathname.endsWith(`/sign/${id}`));
}
