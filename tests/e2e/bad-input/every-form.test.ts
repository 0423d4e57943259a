import { expect, expectAccessible, expectContrast, test } from "@/tests/support/browser";
import { named } from "@/tests/support/hand-entry";
import { expectProblems } from "@/tests/support/problems";
import { recordOf } from "@/tests/support/record";
import { aTable } from "@/tests/support/table";
import { forms } from "./forms";

for (const [doing, { who, path, button, cleared, empty, tooLong }] of Object.entries(forms)) {
  const tooMuch = Object.entries(tooLong);

  if (Object.keys(empty).length > 0)
    test(`${doing}: with nothing written, the form says at each field what is missing`, async ({
      page,
      signInAs,
      ownerSql,
    }) => {
      const table = await aTable();
      if (who !== "visitor") await signInAs(table[who]);
      const before = await recordOf(ownerSql, table);
      await page.goto(path(table));
      for (const name of cleared) await named(page, name).fill("");
      await page.getByRole("button", { name: button }).click();
      await expectProblems(page, empty);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectContrast(page);
      expect(await recordOf(ownerSql, table)).toEqual(before);
    });

  if (tooMuch.length > 0)
    test(`${doing}: with too much written, every word is still there and nothing is saved`, async ({
      page,
      signInAs,
      ownerSql,
    }) => {
      const table = await aTable();
      if (who !== "visitor") await signInAs(table[who]);
      const before = await recordOf(ownerSql, table);
      await page.goto(path(table));
      for (const [name, [typed]] of tooMuch) await named(page, name).fill(typed);
      await page.getByRole("button", { name: button }).click();
      await expect(page.locator(".error-summary")).toBeFocused();
      for (const [name, [typed, said]] of tooMuch) {
        await expect(page.locator(`[id="${name}-error"]`)).toHaveText(said);
        await expect(named(page, name)).toHaveValue(typed);
      }
      await expectAccessible(page);
      expect(await recordOf(ownerSql, table)).toEqual(before);
    });
}
