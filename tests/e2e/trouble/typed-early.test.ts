import type { Page, Route } from "@playwright/test";
import { openAudit } from "@/lib/audits/open-audit";
import { raiseFinding } from "@/lib/audits/raise-finding";
import { aFinding, anOpening } from "@/tests/support/audits";
import { expect, test } from "@/tests/support/browser";
import { actor, aTable, type Table } from "@/tests/support/table";

type Field = { name: string; value: string; checked: boolean };

const pages: Record<string, (table: Table) => Promise<string>> = {
  "the brief": async ({ home }) => `${home}/brief/edit`,
  "what is said of a person": async ({ home }) => `${home}/people/1/edit`,
  "a new decision": async ({ home }) => `${home}/decisions/new`,
  "the words of a finding": async ({ coordinator, network, slug }) => {
    const { id } = await openAudit(await actor(coordinator), slug, anOpening);
    await raiseFinding(await actor(coordinator), slug, { ...aFinding, dueOn: "2198-01-15" });
    return `/network/${network}/audits/${id}/findings/1/change`;
  },
};

for (const [said, pathOf] of Object.entries(pages))
  test(`${said}: what is typed and chosen before a slow phone has loaded the scripts stays as it was typed`, async ({
    page,
    signInAs,
  }) => {
    const table = await aTable();
    const path = await pathOf(table);
    await signInAs(said === "the words of a finding" ? table.coordinator : table.lead);
    const letScriptsIn = await holdScripts(page);
    await page.goto(path, { waitUntil: "commit" });
    await page.locator("main form button").last().waitFor();

    const before = await fields(page);
    await changeEach(page);
    const typed = await fields(page);
    expect(typed, "something was typed and chosen").not.toEqual(before);

    await letScriptsIn();
    await page.waitForFunction(takenOver);
    expect(await fields(page)).toEqual(typed);
  });

for (const [said, name] of [
  ["a line", "title"],
  ["a long text", "aims.0.text"],
])
  test(`the caret stays where it was put in ${said} before the scripts were there`, async ({ page, signInAs }) => {
    const { home, lead } = await aTable({ title: "A garden for all", aims: ["A garden for all"] });
    await signInAs(lead);
    const letScriptsIn = await holdScripts(page);
    await page.goto(`${home}/brief/edit`, { waitUntil: "commit" });
    const field = page.locator(`[name="${name}"]`);
    await field.evaluate((its: HTMLInputElement | HTMLTextAreaElement) => {
      its.focus();
      its.setSelectionRange(2, 8);
    });
    await letScriptsIn();
    await page.waitForFunction(takenOver);
    await page.keyboard.insertText("meadow");
    await expect(field).toHaveValue("A meadow for all");
  });

/** Keeps every script back until what it gives back is called. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let open = false;
  await page.route("**/*.js", (route) => (open ? route.continue() : held.push(route)));
  return async () => {
    open = true;
    await Promise.all(held.map((route) => route.continue()));
  };
}

/** Writes more in each field, ticks and unticks each box, and chooses the last of each list. */
async function changeEach(page: Page): Promise<void> {
  const form = page.locator("main form").last();
  for (const text of await form.locator("textarea:visible, input[type=text]:visible").all())
    await text.fill(`${await text.inputValue()} and more`);
  for (const box of await form.locator("input[type=checkbox]:visible").all())
    await box.setChecked(!(await box.isChecked()));
  for (const radio of await form.locator("input[type=radio]:visible").all()) await radio.check();
  for (const list of await form.locator("select:visible").all())
    await list.selectOption({ index: (await list.locator("option").count()) - 1 });
}

const fields = (page: Page): Promise<Field[]> =>
  page
    .locator("main form")
    .last()
    .locator("input:not([type=hidden]), select, textarea")
    .evaluateAll((found) =>
      (found as HTMLInputElement[]).map(({ name, value, checked = false }) => ({ name, value, checked })),
    );

/** React has taken over every field of the page. */
const takenOver = () =>
  [...document.querySelectorAll("main form :is(input:not([type=hidden]), select, textarea)")].every((field) =>
    Object.keys(field).some((key) => key.startsWith("__reactProps")),
  );
