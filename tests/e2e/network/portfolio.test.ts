import type { Page } from "@playwright/test";
import { startProject } from "@/lib/projects/start-project";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { startedOn } from "@/tests/support/network";
import { expectProblems } from "@/tests/support/problems";
import { actor, aTable, type Table } from "@/tests/support/table";

/** A network with a project in which every group has a seat, and one with a carer alone. */
async function twoProjects(): Promise<Table> {
  const table = await aTable();
  await startProject(await actor(table.coordinator), table.network, {
    title: "Alone so far",
    startedOn,
    ownGroup: "carers",
  });
  return table;
}

const projects = (page: Page) => page.getByRole("rowheader");

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a coordinator filters the projects, chooses columns, and gives what is shown a name", async ({
      page,
      signInAs,
    }) => {
      const { network, coordinator } = await twoProjects();
      await signInAs(coordinator);
      await page.goto(`/network/${network}?sort=nonsense&stage=gone&after=nowhere`);
      await expect(projects(page)).toHaveCount(2);
      await page.getByLabel("Empty seat for").selectOption("Third sector");
      await page.getByRole("button", { name: "Show projects" }).click();
      await expect(projects(page)).toHaveCount(1);
      await expect(projects(page)).toContainText("Alone so far");
      await expect(page.getByRole("status")).toHaveText("1 of 2 projects");

      await page.getByText("Choose columns").click();
      await page.getByRole("checkbox", { name: "Checklist" }).uncheck();
      await page.getByRole("button", { name: "Show these columns" }).click();
      await expect(page.getByRole("columnheader", { name: "Checklist" })).toHaveCount(0);
      await page.getByRole("link", { name: "Compact", exact: true }).click();
      await page.getByRole("link", { name: "Save this view" }).click();
      await expect(page.getByText("You come from the projects with: Empty seat for: Third sector.")).toBeVisible();
      await page.getByRole("button", { name: "Save this view" }).click();
      await expectProblems(page, { name: "Give this view a name." });
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByLabel("A name for this view").fill("No third sector");
      await page.getByRole("button", { name: "Save this view" }).click();
      await expect(page.getByRole("link", { name: "No third sector" })).toHaveAttribute("aria-current", "true");
      if (javaScriptEnabled) await expectAccessible(page);

      await page.getByRole("link", { name: "Clear all" }).click();
      await expect(projects(page)).toHaveCount(2);
      await page.getByRole("link", { name: "Project", exact: true }).click();
      await expect(page.getByRole("columnheader", { name: "Project" })).toHaveAttribute("aria-sort", "ascending");
      await page.getByRole("link", { name: "No third sector" }).click();
      await expect(projects(page)).toHaveCount(1);
      await expect(page.getByRole("columnheader", { name: "Checklist" })).toHaveCount(0);
      await page.getByRole("link", { name: "Save or remove a view" }).click();
      await page.getByRole("button", { name: "Remove No third sector" }).click();
      await expect(page.getByText("The view is removed.")).toBeVisible();
      await expect(page.getByRole("link", { name: "No third sector" })).toHaveCount(0);
    });
  });

test("on a phone each project is a card, and what is filtered is what the files have", async ({ page, signInAs }) => {
  const { network, coordinator } = await twoProjects();
  await page.setViewportSize({ width: 390, height: 800 });
  await signInAs(coordinator);
  await page.goto(`/network/${network}?missing=carers`);
  await expect(page.getByText("No project is like this")).toBeVisible();
  await page.goto(`/network/${network}?missing=any`);
  const [card] = await page.getByRole("row").filter({ hasText: "Alone so far" }).all();
  expect((await card?.boundingBox())?.width).toBeLessThanOrEqual(390);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectAccessible(page);
  const file = await page.request.get(`/network/${network}/export/csv?missing=any`);
  const lines = (await file.text()).trim().split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^Alone so far,/);
  const sheet = await page.request.get(`/network/${network}/export/xlsx?missing=any`);
  expect(sheet.headers()["content-type"]).toContain("spreadsheetml");
});

test("whoever coordinates nothing finds neither the list nor its files", async ({ page, signInAs }) => {
  const { network, lead } = await twoProjects();
  await signInAs(lead);
  for (const path of ["", "/export/csv", "/export/xlsx"])
    expect((await page.request.get(`/network/${network}${path}`)).status()).toBe(404);
});
