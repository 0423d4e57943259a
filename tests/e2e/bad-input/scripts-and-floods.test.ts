import { expect, forgiveNotFound, test } from "@/tests/support/browser";
import { named } from "@/tests/support/hand-entry";
import { recordOf } from "@/tests/support/record";
import { aTable } from "@/tests/support/table";

const script = `<script>document.title = "run"</script><img src=x onerror="document.title = 'run'">{{7*7}}`;

test("script in what people write is shown as they wrote it on every page, and never runs", async ({
  page,
  signInAs,
}) => {
  const table = await aTable();
  await signInAs(table.lead);
  await page.goto(`${table.home}/brief/edit`);
  await page.getByLabel("Title").fill(script);
  await named(page, "aims.0.text").fill(script);
  await page.getByRole("button", { name: "Save the brief" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: script })).toBeVisible();

  await page.goto(`${table.home}/people/new?group=carers`);
  await page.getByLabel("Name").fill(script.slice(0, 80));
  await page.getByRole("textbox", { name: "Strengths" }).fill(script);
  await page.getByRole("button", { name: "Seat this person" }).click();
  await expect(page.getByText(script)).toBeVisible();

  await page.goto(`${table.home}/checklist/people/notes`);
  await named(page, "text").fill(script);
  await page.getByRole("button", { name: "Save the notes" }).click();
  await expect(page.getByRole("blockquote").filter({ hasText: script })).toBeVisible();

  for (const path of ["", "/people", "/history", "/brief/edit"]) {
    await page.goto(`${table.home}${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page).not.toHaveTitle("run");
    await expect(page.locator("img[src=x]")).toHaveCount(0);
  }
});

test("script in an address is shown nowhere and found nowhere", async ({ page, signInAs, consoleProblems }) => {
  const { lead, home } = await aTable();
  await signInAs(lead);
  for (const path of [
    `/projects/${encodeURIComponent(script)}`,
    `${home}/people/%00`,
    `${home}/checklist/${encodeURIComponent(script)}`,
  ]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "This page is not here" })).toBeVisible();
  }
  await page.goto(`${home}/people/new?group=${encodeURIComponent(script)}`);
  await expect(page.getByRole("radio", { name: "Carers" })).not.toBeChecked();
  forgiveNotFound(consoleProblems);
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("10,000 aims are one problem, and begin nothing", async ({ page, signInAs, ownerSql }) => {
      const table = await aTable();
      const before = await recordOf(ownerSql, table);
      await signInAs(table.lead);
      await page.goto("/projects/new");
      await page.getByLabel("Title").fill("Too many aims");
      await page.getByRole("radio", { name: "Carers" }).check();
      await named(page, "aims.0.text").evaluate((field) => {
        for (let row = 3; row < 10_000; row += 1) {
          const aim = Object.assign(document.createElement("input"), { type: "hidden", value: `Aim ${row}` });
          aim.name = `aims.${row}.text`;
          field.after(aim);
        }
      });
      await page.getByRole("button", { name: "Start the project" }).click();
      const told = "There can be up to 30 aims. Please join some together.";
      await expect(page.locator(".error-summary").getByRole("listitem")).toHaveText([told]);
      await page.waitForLoadState();
      await expect(named(page, "title")).toHaveValue("Too many aims");
      await expect(named(page, "aims.9999.text")).toHaveValue("Aim 9999");
      expect(await recordOf(ownerSql, table)).toEqual(before);
    });
  });
