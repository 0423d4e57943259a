import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/browser";
import { aTable } from "@/tests/support/table";

const places: { who: "lead" | "member" | null; path: (home: string) => string }[] = [
  { who: null, path: () => "/sign-in" },
  { who: "lead", path: (home) => `${home}/people/new` },
  { who: "member", path: (home) => `${home}/checklist` },
];

for (const { who, path } of places) {
  test(`by keyboard alone everything on ${path("a project")} is reached in its order, and is seen`, async ({
    page,
    signInAs,
  }) => {
    const table = await aTable();
    if (who) await signInAs(table[who]);
    await page.goto(path(table.home));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const expected = await stops(page);
    expect(expected.length).toBeGreaterThan(10);
    const reached: string[] = [];
    while (reached.length < expected.length) {
      await page.keyboard.press("Tab");
      const stop = await whereFocusIs(page);
      // A date has stops of its own inside: day, month, year and calendar.
      if (stop !== reached.at(-1)) reached.push(stop);
    }
    expect(reached).toEqual(expected);
  });
}

/** What can be reached, in the order in which it is read: of radios that belong together only one. */
function stops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary")];
    const shown = all.filter((element) => element.checkVisibility() && !element.matches("[type=hidden]"));
    const radios = new Map<string, HTMLInputElement>();
    for (const element of shown)
      if (element instanceof HTMLInputElement && element.type === "radio") {
        const { name, checked } = element;
        if (checked || !radios.has(name)) radios.set(name, element);
      }
    return shown
      .filter(
        (element) => !element.matches("[type=radio]") || [...radios.values()].includes(element as HTMLInputElement),
      )
      .map((element) => `${element.tagName} ${element.id || element.textContent?.trim()}`);
  });
}

/** What has the focus; it is said when it cannot be seen that it has. */
function whereFocusIs(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLElement;
    const around = [focused, focused.closest("label"), focused.closest("li")].filter((element) => element !== null);
    const marked = around.some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    });
    const { top, bottom } = focused.getBoundingClientRect();
    const seen = (marked || focused.matches("[type=date]")) && bottom > 0 && top < innerHeight;
    return `${focused.tagName} ${focused.id || focused.textContent?.trim()}${seen ? "" : ": not seen"}`;
  });
}

test("a lead seats someone by keyboard alone", async ({ page, signInAs }) => {
  const { home, lead } = await aTable();
  await signInAs(lead);
  await page.goto(`${home}/people/new`);
  await page.getByLabel("Name").focus();
  await page.keyboard.type("Pat Hamon");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Lived experience" })).toBeChecked();
  await page.getByRole("button", { name: "Seat this person" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText("Pat Hamon has a seat at the table now.");
});

test("rows of the brief come and go by keyboard, and the focus goes along", async ({ page, signInAs }) => {
  const { home, lead } = await aTable();
  await signInAs(lead);
  await page.goto(`${home}/brief/edit`);
  await page.getByLabel("Aim 2").fill("Shade for everyone");
  await page.getByLabel("Aim 3").fill("A path for wheels");
  await page.getByRole("button", { name: "Add another aim" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Aim 4")).toBeFocused();
  await page.keyboard.type("Water");
  await page.getByRole("button", { name: "Remove aim 2" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Aim 2")).toBeFocused();
  await expect(page.getByLabel("Aim 2")).toHaveValue("A path for wheels");
  await page.getByRole("button", { name: "Save the brief" }).click();
  await expect(page.getByRole("status")).toContainText("The brief is saved.");
  const aims = page.locator(".record").filter({ hasText: "What we want to achieve" }).getByRole("listitem");
  await expect(aims).toHaveText(["A garden for all", "A path for wheels", "Water"]);
});
