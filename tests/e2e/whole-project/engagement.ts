import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/browser";
import type { Activity } from "./example";

/** The example says in its words how it was done. */
const kinds = [
  { says: /conversation/i, kind: "conversation" },
  { says: /^survey/i, kind: "survey" },
  { says: /^design/i, kind: "design-session" },
];

/** Someone at the table puts what was done with people on its rung. */
export async function putOnLadder(page: Page, home: string, { what, on, rung }: Activity): Promise<void> {
  await page.goto(`${home}/ladder/engagement/new`);
  await page.getByLabel("What was done").fill(what);
  await page.getByLabel("How", { exact: true }).selectOption(kinds.find(({ says }) => says.test(what))?.kind ?? "");
  await page.getByLabel("On", { exact: true }).fill(on);
  await page.getByRole("radio", { name: new RegExp(`^\\d\\. ${rung}`) }).check();
  await page.getByRole("button", { name: "Write this down" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: this stands on the ladder now.");
}
