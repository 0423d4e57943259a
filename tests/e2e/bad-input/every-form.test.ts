import { expect, expectAccessible, test } from "@/tests/support/browser";
import { named } from "@/tests/support/hand-entry";
import { expectProblems } from "@/tests/support/problems";
import { recordOf } from "@/tests/support/record";
import { aTable } from "@/tests/support/table";
import { forms } from "./forms/all";

for (const [doing, { who, path, prepare, button, cleared = [], empty = {}, tooLong = {} }] of Object.entries(forms))
  test(`${doing}: with nothing or too much written, each field says what is wrong, keeps its words and saves nothing`, async ({
    page,
    signInAs,
    ownerSql,
  }) => {
    const table = await aTable();
    await prepare?.(table);
    if (who !== "visitor") await signInAs(table[who]);
    const before = await recordOf(ownerSql, table);
    await page.goto(path(table));
    const send = () => page.getByRole("button", { name: button }).click();

    for (const name of cleared) await named(page, name).fill("");
    if (Object.keys(empty).length > 0) {
      await send();
      await expectProblems(page, empty);
    }

    const tooMuch = Object.entries(tooLong);
    for (const [name, [typed]] of tooMuch) await named(page, name).fill(typed);
    if (tooMuch.length > 0) await send();
    for (const [name, [typed, said]] of tooMuch) {
      await expect(page.locator(`[id="${name}-error"]`)).toHaveText(said);
      await expect(named(page, name)).toHaveValue(typed);
    }

    await expect(page).toHaveTitle(/^Problem: /);
    await expectAccessible(page);
    expect(await recordOf(ownerSql, table)).toEqual(before);
  });
