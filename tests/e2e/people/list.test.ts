import type { Page } from "@playwright/test";
import { expect, expectAccessible, forgiveNotFound, test } from "@/tests/support/browser";
import { emailOf } from "@/tests/support/network";
import { expectProblems } from "@/tests/support/problems";
import { aTable, type Table, unlike } from "@/tests/support/table";

const look = (page: Page) => page.getByRole("button", { name: "Look at the list" }).click();
const paste = (page: Page, text: string) => page.getByLabel("Paste the list").fill(text);

/** Pastes a list with two bad lines, is refused, leaves them out, and saves the rest. */
async function bringIn(page: Page, { home, member }: Table): Promise<void> {
  const [pat, jo] = [unlike("Pat"), unlike("Jo")];
  const lines = [`${pat}\tCarers\t`, `${unlike("Al")}\tNeighbours\t`, `${jo}\tP\t${emailOf(jo)}`, `${member}\tC\t`];
  await page.goto(`${home}/people`);
  await page.getByRole("link", { name: "Bring in a list" }).click();
  await paste(page, ["Name\tGroup\tE-mail", ...lines].join("\n"));
  await look(page);
  const badLines = {
    "line-3": "Line 3: No group here is called “Neighbours”.",
    "line-5": `Line 5: ${member} has a seat here already.`,
  };
  await expectTold(page, badLines);
  await expect(page.getByRole("row").filter({ hasText: jo })).toContainText("Is invited by e-mail");
  await expect(page.getByRole("row").filter({ hasText: pat })).toContainText("Gets a seat");

  await page.getByRole("button", { name: "Save 2 people" }).click();
  const refused = "Nothing is saved yet. Put the lines right, or tick to leave them out.";
  await expectTold(page, { leaveOut: refused, ...badLines });

  await page.getByLabel("Leave out the 2 lines with problems").check();
  await page.getByRole("button", { name: "Save 2 people" }).click();
  await expect(page.getByRole("status")).toContainText("1 person has a seat now. 1 person is invited by e-mail.");
  await expect(page.locator(".seat-line").filter({ hasText: pat })).toContainText("Not signed yet");
}

async function expectTold(page: Page, told: Record<string, string>): Promise<void> {
  await expect(page).toHaveTitle(/^Problem: /);
  await expect(page.locator(".error-summary")).toBeFocused();
  await expect(page.locator(".error-summary").getByRole("listitem")).toHaveText(Object.values(told));
}

test("a list with two bad lines is looked at, and the rest saved", async ({ page, signInAs }) => {
  const table = await aTable();
  await signInAs(table.lead);
  await bringIn(page, table);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("a list is looked at, and saved, all the same", async ({ page, signInAs }) => {
    const table = await aTable();
    await signInAs(table.facilitator);
    await bringIn(page, table);
  });
});

test("a file is read as spreadsheets write it, and its list can be changed before it is saved", async ({
  page,
  signInAs,
}) => {
  const { home, lead } = await aTable();
  await signInAs(lead);
  await page.goto(`${home}/people/list`);
  const zoe = unlike("Zoë");
  const buffer = Buffer.from(`Group;Name\r\nCarers;${zoe}\r\nSomewhere;${unlike("Al")}\r\n`, "latin1");
  await page.getByLabel("Or choose a file").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer });
  await look(page);
  await expect(page.getByRole("row").filter({ hasText: zoe })).toContainText("Gets a seat");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Change the list" }).click();
  await paste(page, `Group;Name\nCarers;${zoe}`);
  await look(page);
  await expect(page.getByRole("heading", { name: "1 person in this list" })).toBeFocused();
  await page.getByRole("button", { name: "Save 1 person" }).click();
  await expect(page.getByRole("status")).toContainText("1 person has a seat now.");
});

test("what is no list is refused in words", async ({ page, signInAs }) => {
  const { home, lead } = await aTable();
  await signInAs(lead);
  await page.goto(`${home}/people/list`);
  const choose = (buffer: Buffer) =>
    page.getByLabel("Or choose a file").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer });
  await choose(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]));
  await look(page);
  await expectProblems(page, { file: "This file is no list that can be read. Save it as CSV, or copy its lines." });
  await choose(Buffer.alloc(200_001, "a"));
  await look(page);
  await expectProblems(page, { file: "This file is too large. Bring in up to 200 people at once." });
  await page.reload();
  await paste(page, "Group\tE-mail\nCarers\tpat@example.org");
  await look(page);
  await expectProblems(page, { text: "The first line names the columns, but none is called “name”." });
});

test("lists are for leads and facilitators", async ({ page, signInAs, pageOf, consoleProblems }) => {
  const { home, member } = await aTable();
  const elsewhere = await aTable();
  await signInAs(member);
  await page.goto(`${home}/people/list`);
  await expect(page.getByText("A lead or a facilitator can do this")).toBeVisible();
  await expect(page.getByLabel("Paste the list")).toHaveCount(0);
  const other = await pageOf(elsewhere.lead);
  await other.goto(`${home}/people/list`);
  await expect(other.getByRole("heading", { name: "This page is not here" })).toBeVisible();
  forgiveNotFound(consoleProblems);
});
