import { expect, test } from "@/tests/support/browser";
import { aTable, unlike } from "@/tests/support/table";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a button that is pressed twice does its work once, and leads to where the first led", async ({
    page,
    signInAs,
    ownerSql,
  }) => {
    const table = await aTable();
    const missing = unlike("A gardener");
    await signInAs(table.lead);
    await page.goto(`${table.home}/people/gaps/new`);
    await page.getByLabel("What or who is missing").fill(missing);
    await page.getByRole("button", { name: "Name this gap" }).dblclick({ noWaitAfter: true });
    await expect(page.getByRole("status")).toBeVisible();
    await expect
      .poll(() => ownerSql`select from form_submission where outcome is null`.then(({ length }) => length))
      .toBe(0);
    expect(await ownerSql`select from gap where missing = ${missing}`).toHaveLength(1);
  });
});

test("whoever goes back and changes a word names a second gap", async ({ page, signInAs, ownerSql }) => {
  const table = await aTable();
  const [first, second] = [unlike("A gardener"), unlike("A cook")];
  await signInAs(table.lead);
  await page.goto(`${table.home}/people/gaps/new`);
  for (const missing of [first, second]) {
    await page.getByLabel("What or who is missing").fill(missing);
    await page.getByRole("button", { name: "Name this gap" }).click();
    await expect(page.getByRole("status")).toBeVisible();
    if (missing === first) await page.goBack();
  }
  expect(await ownerSql`select from gap where missing in (${first}, ${second})`).toHaveLength(2);
});
