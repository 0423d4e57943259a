import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/browser";
import { named } from "@/tests/support/hand-entry";
import type { Decision, Person } from "./example";

/** How each person stood, by the words of the form; who is not named was not there. */
type Stood = { person: Person; how: string }[];

/** Fills in the form of a decision that is open, and writes the decision down. */
export async function writeDecisionDown(page: Page, decision: Decision, stood: Stood): Promise<void> {
  await page.getByLabel("The decision in a few words").fill(decision.title);
  await page.getByRole("textbox", { name: "What was decided" }).fill(decision.decided);
  await named(page, "because").fill(decision.because);
  await fillOptions(page, decision);
  await page.getByRole("radio", { name: "By consent" }).check();
  for (const { person, how } of stood) await fillStance(page, person, how);
  await fillOrNone(page, "dissent", decision.dissent);
  await fillOrNone(page, "conflicts", decision.conflicts);
  await page.getByLabel("Decided on").fill(decision.on);
  if (decision.kind) await page.getByLabel("What does this decision do?").selectOption({ label: "Agree the brief" });
  for (const link of decision.links ?? []) await tickVoice(page, link.replace("voice: ", ""));
  await named(page, "reviewOn").fill(decision.review);
  await page.getByRole("button", { name: "Write this decision down" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: the decision is written down.");
}

/** What was decided begins as the way that was chosen does: "Community centre on Tuesdays …". */
async function fillOptions(page: Page, { options, decided }: Decision): Promise<void> {
  for (const [row, option] of options.entries()) {
    await named(page, `options.${row}.text`).fill(option);
    if (decided.startsWith(option)) await named(page, `options.${row}.chosen`).check();
  }
}

async function fillStance(page: Page, { name }: Person, how: string): Promise<void> {
  await page.locator(".stance-field").filter({ hasText: name }).getByRole("combobox").selectOption({ label: how });
}

async function fillOrNone(page: Page, about: "dissent" | "conflicts", words: string): Promise<void> {
  if (words === "none") await named(page, `${about}None`).check();
  else await named(page, about).fill(words);
}

async function tickVoice(page: Page, words: string): Promise<void> {
  await page.getByText("What people said", { exact: true }).click();
  await page.getByRole("checkbox", { name: words }).check();
}

/** A member says how they stand to a decision, themselves. */
export async function giveOwnStance(page: Page, address: string, how: string, why: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("link", { name: "Say how you stand" }).click();
  await page.getByRole("radio", { name: how }).check();
  await page.getByLabel("Why").fill(why);
  await page.getByRole("button", { name: "Save how I stand" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: this is how you stand, in your own words.");
  await expect(page.getByRole("main")).toContainText(`“${why}”`);
}
