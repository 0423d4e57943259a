import { expect, type Page } from "@playwright/test";

type Answer = "met" | "partly" | "not-yet" | "not-applicable";

const words: Record<Answer, string> = {
  met: "Met",
  partly: "Partly",
  "not-yet": "Not yet",
  "not-applicable": "Does not apply",
};

/** An area's page answers its rules so, in order: each with its word, and with the mark of that word. */
export async function expectAnswers(page: Page, answers: Record<string, [Answer, RegExp]>): Promise<void> {
  const rules = page.locator("main").locator(".rule");
  await expect(rules).toHaveCount(Object.keys(answers).length);
  for (const [place, [number, [answer, reason]]] of Object.entries(answers).entries()) {
    const rule = rules.nth(place);
    await expect(rule.getByRole("heading", { level: 3 })).toContainText(new RegExp(`^${number.replace(".", "\\.")} `));
    await expect(rule.locator(".rule__answer")).toHaveText(words[answer]);
    await expect(rule.locator(`.rule-answer--${answer} svg`)).toBeVisible();
    await expect(rule.locator(".rule__reason")).toHaveText(reason);
  }
}
