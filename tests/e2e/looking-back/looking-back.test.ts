import { expect, expectAccessible, test } from "@/tests/support/browser";
import { aTable, today } from "@/tests/support/table";

test("a group looks back from the checklist on, names what went badly, and prints a thank-you page", async ({
  page,
  signInAs,
}) => {
  const { home, lead, member } = await aTable();
  await signInAs(member);
  await page.goto(`${home}/checklist/trust-the-process`);
  await page.getByRole("link", { name: /^Write down a look back/ }).click();
  await page.getByLabel("When in the work").selectOption("Half way through");
  await page.getByLabel("On", { exact: true }).fill(today());
  await page.getByLabel("What went badly").fill("Two meetings clashed with work.");
  await page.getByLabel(/^What we would keep/).fill("The evenings.");
  await page.getByRole("button", { name: "Save this look back" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: what you saw when you looked back.");
  await expect(page.getByText("Two meetings clashed with work.")).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${home}/checklist/trust-the-process`);
  await expect(page.getByText("The look back at mid-point names what went badly.")).toBeVisible();

  await signInAs(lead);
  await page.goto(`${home}/looking-back`);
  await page.getByRole("link", { name: "Write down how it ended" }).click();
  await page.getByLabel(/^What was accepted/).fill("All but the night line.");
  await page.getByLabel(/^Everyone was told on/).fill(today());
  await page.getByLabel(/^How everyone was told/).fill("At the last evening.");
  await page.getByRole("button", { name: "Save how it ended" }).click();
  await page.getByRole("link", { name: "A thank-you page to print" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Thank you" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("All but the night line.");
  await expect(page.getByRole("main")).toContainText(member);
});
