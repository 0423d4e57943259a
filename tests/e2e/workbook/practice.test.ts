import { expect, expectAccessible, test } from "@/tests/support/browser";

for (const way of ["with JavaScript", "without JavaScript"])
  test.describe(() => {
    test.use({ javaScriptEnabled: way === "with JavaScript", viewport: { width: 390, height: 800 } });

    test(`a group with one phone is dealt its roles, chooses, and sees where it meets, ${way}`, async ({ page }) => {
      await page.goto("/workbook/practice");
      await page.getByRole("link", { name: "Practise together" }).click();
      await page.getByLabel("How many are you?").fill("2");
      await page.getByLabel("The number of the deal").fill("4821");
      await page.getByRole("button", { name: "Deal the roles" }).click();
      for (const person of ["Person 1", "Person 2"]) {
        await page.getByRole("link", { name: person }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(person);
        for (const musts of await page.getByLabel("We must have it").all()) await musts.check();
        await page.getByRole("button", { name: "Hide my card" }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Everyone round the table");
      }
      await expect(page.getByText("Has chosen")).toHaveCount(2);
      await page.getByRole("link", { name: "See where you meet" }).click();
      const talk = page
        .locator("section")
        .filter({ has: page.getByRole("heading", { name: "Talk about these first" }) });
      await expect(talk.getByRole("listitem")).toHaveCount(10);
      await page.getByRole("link", { name: "Change what each of you chose" }).click();
      await page.getByRole("group", { name: "It costs little" }).getByLabel("We could let it go").check();
      await page.getByRole("button", { name: "See where you meet" }).click();
      await expect(talk.getByRole("listitem")).toHaveCount(6);
      if (way === "with JavaScript") await expectAccessible(page);
    });
  });

test("every phone on which the same number is typed deals the same, and keeps nothing", async ({ browser, page }) => {
  const other = await (await browser.newContext()).newPage();
  for (const shown of ["1", "4", "map"]) {
    const read = async (phone: typeof page) => {
      await phone.goto(`/workbook/practice-together?people=4&deal=77&team=must-have&shown=${shown}`);
      // The rest comes to life at its own time in each browser: what was dealt stands under headings and in lists.
      return phone.getByRole("main").getByRole("heading").or(phone.getByRole("listitem")).allTextContents();
    };
    const dealt = await read(page);
    expect(dealt.length).toBeGreaterThan(3);
    expect(await read(other)).toEqual(dealt);
  }
  await other.context().close();
  expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
});
