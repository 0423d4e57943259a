import { expect, test } from "@/tests/support/browser";
import { named } from "@/tests/support/hand-entry";
import { recordOf } from "@/tests/support/record";
import { aTable } from "@/tests/support/table";

const tooMuch = "a".repeat(4_300_000);

test("more than can be sent at once stays in the form, with words about it", async ({ page, signInAs, ownerSql }) => {
  const table = await aTable();
  const before = await recordOf(ownerSql, table);
  await signInAs(table.member);
  await page.goto(`${table.home}/checklist/people/notes`);
  await named(page, "text").fill(tooMuch);
  await page.getByRole("button", { name: "Save the notes" }).click();
  const summary = page.locator(".error-summary");
  await expect(summary.getByRole("listitem")).toHaveText([
    "This is more than can be sent at once. Nothing is lost: make it shorter, then send it again.",
  ]);
  await expect(summary).toBeFocused();
  expect((await named(page, "text").inputValue()).length).toBe(tooMuch.length);
  expect(await recordOf(ownerSql, table)).toEqual(before);
  await named(page, "text").fill("Shorter");
  await page.getByRole("button", { name: "Save the notes" }).click();
  await expect(page.getByRole("blockquote").filter({ hasText: "Shorter" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("more than can be sent at once is answered in words", async ({ page, signInAs, ownerSql, consoleProblems }) => {
    const table = await aTable();
    const before = await recordOf(ownerSql, table);
    await signInAs(table.member);
    await page.goto(`${table.home}/checklist/people/notes`);
    await named(page, "text").fill(tooMuch);
    const answer = page.waitForResponse((response) => response.request().method() === "POST", { timeout: 30_000 });
    await page.getByRole("button", { name: "Save the notes" }).click({ noWaitAfter: true });
    expect((await answer).status()).toBe(413);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This is more than can be sent at once");
    expect(await recordOf(ownerSql, table)).toEqual(before);
    consoleProblems.splice(0, consoleProblems.length, ...consoleProblems.filter((problem) => !problem.includes("413")));
  });
});
