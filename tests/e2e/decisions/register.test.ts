import type { Page } from "@playwright/test";
import { fillRegister } from "@/scripts/bench/decisions-of";
import { expect, expectAccessible, expectContrast, test } from "@/tests/support/browser";
import { decide } from "@/tests/support/decisions";
import { actor, aTable, type Table, today } from "@/tests/support/table";

const [hedge, bench, formula] = ["We plant a hedge", "A bench by the door", "=2+5 chairs"];

/** A table at which three things were decided, each today; the second without carers. */
async function withDecisions(): Promise<Table> {
  const table = await aTable();
  const { slug } = table;
  const lead = await actor(table.lead);
  const now = new Date();
  const decidedOn = today();
  const stances = { seat1: "agree", seat2: "agree", seat4: "agree" };
  await decide({ lead, slug }, { title: hedge, decidedOn, because: "Hedgehogs need a home." }, now);
  await decide({ lead, slug }, { title: bench, decidedOn, method: "consensus", stances, reviewOn: "2050-01-03" }, now);
  await decide(
    { lead, slug },
    { title: formula, decidedOn, kind: "change-scope", dissentNone: undefined, dissent: "Six" },
    now,
  );
  return table;
}

const titles = (page: Page) => page.getByRole("rowheader").getByRole("link");

test("the register is sorted and filtered by addresses, to which one can come back", async ({ page, signInAs }) => {
  const { home, member } = await withDecisions();
  await signInAs(member);
  await page.goto(`${home}/decisions`);
  await expect(titles(page)).toHaveText([formula, bench, hedge]);
  await expect(page.getByRole("row").filter({ hasText: bench })).toContainText("Made without carers");
  await expectAccessible(page);

  await page.getByRole("columnheader", { name: "Decision", exact: true }).getByRole("link").click();
  await expect(page.getByRole("columnheader", { name: "Decision", exact: true })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await expect(titles(page)).toHaveText([formula, bench, hedge]);
  await page.getByRole("columnheader", { name: "Decision", exact: true }).getByRole("link").click();
  await expect(page.getByRole("columnheader", { name: "Decision", exact: true })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await expect(titles(page)).toHaveText([hedge, bench, formula]);

  await page.getByLabel("Words in it").fill("hedgehog");
  await page.getByRole("button", { name: "Show decisions" }).click();
  await expect(page.getByText("1 of 3 decisions")).toBeVisible();
  await expect(titles(page)).toHaveText([hedge]);
  expect(new URL(page.url()).searchParams.get("sort")).toBe("title-down");
  await page.goBack();
  await expect(page.getByText("3 decisions", { exact: true })).toBeVisible();

  await page.getByLabel("Who was missing").selectOption({ label: "Made without carers" });
  await page.getByRole("button", { name: "Show decisions" }).click();
  await expect(page.getByText("1 of 3 decisions")).toBeVisible();
  await page.getByRole("link", { name: "Remove filter: Made without carers" }).click();
  await expect(page.getByText("3 decisions", { exact: true })).toBeVisible();
});

test("each reader chooses the columns: at once, and kept in the address", async ({ page, signInAs }) => {
  const { home, member } = await withDecisions();
  await signInAs(member);
  await page.goto(`${home}/decisions?sort=earliest`);
  await page.getByText("Choose columns").click();
  await page.getByRole("checkbox", { name: "How" }).uncheck();
  await expect(page.getByRole("columnheader", { name: "How" })).toHaveCount(0);
  await expect(page).toHaveURL(/columns=title.*columns=state/);
  await page.reload();
  await expect(page.getByRole("columnheader", { name: "Where" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "How" })).toHaveCount(0);
  await page.getByRole("columnheader", { name: "Number" }).getByRole("link").click();
  await expect(page.getByRole("columnheader", { name: "Number" })).toHaveAttribute("aria-sort", "ascending");
  await expect(page.getByRole("columnheader", { name: "How" })).toHaveCount(0);
  await expect(titles(page)).toHaveText([hedge, bench, formula]);
});

test("a file has what is filtered and nothing that a spreadsheet would reckon with", async ({ page, signInAs }) => {
  const { home, member } = await withDecisions();
  await signInAs(member);
  await page.goto(`${home}/decisions?sort=title&method=consent`);
  const csv = await fileBehind(page, "CSV");
  expect(csv.name).toMatch(/^decisions-.+\.csv$/);
  const lines = csv.content.toString("utf8").split("\r\n");
  expect(lines[0]).toMatch(/^\uFEFFNumber,Title,Decided on,/);
  expect(lines.slice(1, 3).map((line) => line.slice(0, 12))).toEqual([`3,"'=2+5 cha`, "1,We plant a"]);
  expect(csv.content.toString("utf8")).not.toContain(bench);
  const xlsx = await fileBehind(page, "Excel");
  expect(xlsx.name).toMatch(/\.xlsx$/);
  expect(xlsx.content.subarray(0, 2).toString()).toBe("PK");
  await expectNoFileForOthers(page, `${home}/decisions/export/csv`);
});

test("an address that nobody made says nothing wrong", async ({ page, signInAs }) => {
  const { home, member } = await withDecisions();
  await signInAs(member);
  const nonsense =
    "sort=constructor&kind=__proto__&method=%00&state=1&without=%27&where=x&from=2026-02-31&to=0000-00-00&after=-1&before=1e9&columns=no&text=%00%27%22%25_(&sort=title";
  await page.goto(`${home}/decisions?${nonsense}`);
  await expect(page.getByRole("heading", { name: "No decision is like this" })).toBeVisible();
  await page.getByRole("link", { name: "Show all decisions" }).click();
  await expect(titles(page)).toHaveCount(3);
  await page.goto(`${home}/decisions?after=999999999`);
  await expect(page.getByRole("heading", { level: 1, name: "Decisions" })).toBeVisible();
});

test.describe("without JavaScript, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

  test("filters, columns and pages are links and forms", async ({ page, signInAs, ownerSql }) => {
    const { home, slug, member } = await aTable();
    await signInAs(member);
    await page.goto(`${home}/decisions`);
    await expect(page.getByRole("heading", { name: "No decision is written down yet" })).toBeVisible();
    await fillRegister(ownerSql, slug, 70);
    await page.goto(`${home}/decisions?sort=number`);
    await page
      .getByRole("link", { name: "Older decisions" })
      .or(page.getByRole("link", { name: "Newer decisions" }))
      .click();
    await expect(titles(page).first()).toHaveText(/31$/);
    await page.getByRole("link", { name: "Older decisions" }).click();
    await expect(titles(page).first()).toHaveText(/ 1$/);

    await page.getByText("Change the filters").click();
    await page.getByRole("combobox", { name: "What became of it" }).selectOption({ label: "Look again overdue" });
    await page.getByLabel("In which order").selectOption({ label: "Title, from A to Z" });
    await page.getByRole("button", { name: "Show decisions" }).click();
    await expect(page.getByText(/^\d of 70 decisions$/)).toBeVisible();
    await page.getByText("Choose columns").click();
    await page.getByRole("checkbox", { name: "How" }).uncheck();
    await page.getByRole("button", { name: "Show these columns" }).click();
    await expect(page.getByRole("cell", { name: "By consent" })).toHaveCount(0);
    await expect(page.getByText(/^\d of 70 decisions$/)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test("in the dark every word stands out, on a phone as well", async ({ page, signInAs }) => {
  const { home, lead } = await withDecisions();
  await page.emulateMedia({ colorScheme: "dark" });
  await signInAs(lead);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    for (const part of ["decisions", "power", "search?words=hedge"]) {
      await page.goto(`${home}/${part}`);
      await expectContrast(page);
    }
  }
});

test("who brings up, decides and does what stands in words, in a picture and in a table", async ({
  page,
  signInAs,
}) => {
  const { home, member } = await withDecisions();
  await signInAs(member);
  await page.goto(`${home}/decisions`);
  await page.getByRole("link", { name: "Who brings up, decides and does what" }).click();
  await expect(page.getByText("Of 3 decisions, nobody is named.")).toBeVisible();
  await expect(page.getByText(/took part in 3 of 3 decisions.+carers 2/)).toBeVisible();
  await expect(page.getByRole("table", { name: "Decisions in which each group took part" })).toBeVisible();
  await expectAccessible(page);
});

async function fileBehind(page: Page, name: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name, exact: true }).click(),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return { name: download.suggestedFilename(), content: Buffer.concat(parts) };
}

/** For someone who is not signed in there is no file. */
async function expectNoFileForOthers(page: Page, address: string): Promise<void> {
  await page.context().clearCookies();
  const { headers } = await page.request.get(address).then((answer) => ({ headers: answer.headers() }));
  expect(headers["content-type"]).toContain("text/html");
}
