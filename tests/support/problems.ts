import { expect, type Page } from "@playwright/test";

/** What a field is told, by the field's name; "" is the whole form. */
type Told = Record<string, string | RegExp>;

/**
 * The form came back: "Problem: " opens the title, the summary has the focus and says each problem once, its link leads
 * to the field, and the field says the same.
 */
export async function expectProblems(page: Page, told: Told): Promise<void> {
  await expect(page).toHaveTitle(/^Problem: /);
  const summary = page.locator(".error-summary");
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("listitem")).toHaveText(Object.values(told));
  for (const [name, message] of Object.entries(told)) {
    if (name !== "") await expectToldAtField(page, name, message);
  }
}

async function expectToldAtField(page: Page, name: string, message: string | RegExp): Promise<void> {
  const field = page.locator(`[id="${name}"]`);
  await expect(page.locator(`[id="${name}-error"]`)).toHaveText(message);
  await expect(page.locator(`[aria-describedby~="${name}-error"]`), "the field is described by it").toHaveCount(1);
  await page.locator(".error-summary").getByRole("link", { name: message }).click();
  await expect(field).toBeFocused();
}
