import { expect, test } from "@/tests/support/browser";
import { named } from "@/tests/support/hand-entry";
import { aMeasuredGarden, aReadGarden } from "@/tests/support/measured";
import { expectProblems } from "@/tests/support/problems";
import { recordOf } from "@/tests/support/record";
import { aTable } from "@/tests/support/table";

test("readings that cannot be come back with a sentence each, keep what was typed, and save nothing", async ({
  page,
  signInAs,
  ownerSql,
}) => {
  const table = await aTable();
  await aReadGarden(table);
  await signInAs(table.member);
  const before = await recordOf(ownerSql, table);
  const save = () => page.getByRole("button", { name: "Save these readings" }).click();
  await page.goto(`${table.home}/outcomes/1/readings`);
  for (const [row, day, value] of [
    [0, "2026-05-09", "401"],
    [1, "2026-02-28", "30"],
    [2, "2026-05-08", "30"],
    [3, "2026-05-10", "30"],
  ] as const) {
    await named(page, `rows.${row}.measuredOn`).fill(day);
    await named(page, `rows.${row}.value`).fill(value);
  }
  await save();
  await expectProblems(page, {
    "rows.0.value": "The highest there can be is 400 days.",
    "rows.1.measuredOn": "The baseline is of 28 February 2026. Give a later day.",
    "rows.2.measuredOn": "There is a reading for 8 May 2026 already: 31 days. Correct that one instead.",
  });
  await expect(named(page, "rows.3.value")).toHaveValue("30");

  await page.goto(`${table.home}/outcomes/1/readings`);
  await page.locator("summary", { hasText: "Paste from a spreadsheet" }).click();
  const many = Array.from({ length: 5000 }, (_, place) => `2026-05-${(place % 20) + 10},${place}`).join("\n");
  const file = { name: "many.csv", mimeType: "text/csv", buffer: Buffer.from(many) };
  await page.getByLabel("Or choose a file").setInputFiles(file);
  await save();
  await expectProblems(page, { pasted: "Write down up to 500 readings at once. Nothing is saved yet." });

  await page.goto(`${table.home}/outcomes/1/measures/1/edit`);
  await page.getByLabel("In which unit?").fill("weeks");
  await page.getByRole("button", { name: "Save this" }).click();
  await expectProblems(page, { "": "Readings are in days already. Write a new measure beside this one." });
  await expect(page.getByLabel("In which unit?")).toHaveValue("weeks");
  expect(await recordOf(ownerSql, table)).toEqual(before);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("readings come in from a CSV file, one is put right and one taken back, and all of it goes out as a CSV file", async ({
    page,
    signInAs,
  }) => {
    const { home, ...table } = await aTable();
    await aMeasuredGarden({ ...table });
    await signInAs(table.member);
    await page.goto(`${home}/outcomes/1/readings`);
    const text = "Note,Days,Day\nTwo evenings called off,31,8 May 2026\n,40,27/3/2026\n,38,2026-04-03\n";
    const file = { name: "readings.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    await page.locator("summary", { hasText: "Paste from a spreadsheet" }).click();
    await page.getByLabel("Or choose a file").setInputFiles(file);
    await page.getByRole("button", { name: "Save these readings" }).click();
    await expect(page.getByRole("status")).toContainText("Saved: the readings are written down.");

    await page.getByRole("link", { name: "Put right the reading of 8 May 2026" }).click();
    await page.getByLabel("Figure, in days").fill("30");
    await page.getByLabel("Why is it put right?").fill("One was counted twice.");
    await page.getByRole("button", { name: "Put it right" }).click();
    const row = page.getByRole("row", { name: /^8 May 2026/ });
    await expect(row).toContainText("Put right: One was counted twice. Before: 31 on 8 May 2026.");
    await page.getByRole("link", { name: "Take back the reading of 3 April 2026" }).click();
    await page.getByRole("button", { name: "Yes, take it back" }).click();
    await expect(page.getByText("Taken back, and counted nowhere: 38 days of 3 April 2026.")).toBeVisible();

    const address = await page.getByRole("link", { name: "All figures as a table (CSV)" }).getAttribute("href");
    const kept = await page.request.get(address ?? "");
    expect(kept.headers()["content-type"]).toBe("text/csv; charset=utf-8");
    const lines = (await kept.text()).split("\r\n");
    expect(lines[0]).toMatch(/^\uFEFFMeasure,Unit,Kind,Day,Figure,People,Note/);
    expect(lines[1]).toMatch(/,days,Before,2026-02-28,41,/);
    expect(lines[3]).toMatch(/,days,Reading,2026-05-08,30,,Two evenings called off,.*,One was counted twice\.,31,$/);
    expect(lines[4]).toMatch(/,days,Reading,2026-04-03,38,.*,\d{4}-\d\d-\d\d$/);
  });
});
