import type { Page } from "@playwright/test";

/** How someone stands, on the form of a decision. */
export const standing = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** Fills in the form of a decision as a group would: two ways, one chosen, nobody against it. */
export async function fillInDecision(page: Page, stances: Record<string, string>): Promise<void> {
  await page.getByLabel("The decision in a few words").fill("We meet in the garden");
  await page.getByLabel("What was decided", { exact: true }).fill("We meet in the garden, on Tuesdays.");
  await page.getByLabel("Why", { exact: true }).fill("Everyone can get there.");
  await page.getByLabel("Way 1", { exact: true }).fill("In the garden");
  await page.getByLabel("For and against way 1").fill("+ It has a bench\n- It can rain");
  await page.getByLabel("This was chosen: way 1").check();
  await page.getByLabel("Way 2", { exact: true }).fill("Leave it as it is");
  await page.getByLabel("By consent").check();
  for (const [name, stance] of Object.entries(stances)) await standing(page, name).selectOption({ label: stance });
  await page.getByLabel("We asked: nobody saw it differently").check();
  await page.getByLabel("We asked: there were none").check();
}
