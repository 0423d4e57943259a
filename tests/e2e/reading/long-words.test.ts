import type { Page } from "@playwright/test";
import { addGap } from "@/lib/people/add-gap";
import { addMember } from "@/lib/people/add-member";
import { writeBrief } from "@/lib/projects/write-brief";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { actor, aTable, type Table, today } from "@/tests/support/table";

const word = "Donaudampfschifffahrtsgesellschaft".repeat(4);

const places = ["", "/brief", "/people", "/people/5", "/checklist", "/checklist/people", "/history", "/people/5/edit"];

for (const width of [320, 1280])
  test(`titles, names and words that never end stay inside a window of ${width}`, async ({ page, signInAs }) => {
    const table = await withLongWords();
    await page.setViewportSize({ width, height: 800 });
    await signInAs(table.lead);
    for (const path of places) await expectInside(page, `${table.home}${path}`);
    await expectInside(page, "/projects");
    await signInAs(table.coordinator);
    await expectInside(page, `/network/${table.network}`);
    await expectAccessible(page);
  });

async function withLongWords(): Promise<Table> {
  const table = await aTable({ title: word.slice(0, 120) });
  const by = await actor(table.lead);
  const lines = [{ text: word }, { text: "مشروع العمل معا ← שלום 🌱" }];
  const brief = { title: table.title, aims: lines, inScope: lines, outOfScope: lines, version: 1 };
  await writeBrief(by, table.slug, { ...brief, constraints: { money: { rows: lines } } });
  const seat = { name: word.slice(0, 80), group: "carers", role: "member", joinedOn: today() };
  await addMember(by, table.slug, { ...seat, strengths: word, contact: word, accessNeeds: word });
  await addGap(by, table.slug, { missing: word, owner: 5, dueOn: "2199-01-01" });
  return table;
}

async function expectInside(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide, `${path} is not wider than the window`).toBeLessThanOrEqual(room);
}
