import { makePromise } from "@/lib/people/make-promise";
import { expect, test } from "@/tests/support/browser";
import { actor, aTable, type Table, unlike } from "@/tests/support/table";

type Promised = Table & { words: string };

async function withPromise(): Promise<Promised> {
  const table = await aTable();
  const words = unlike("a-taxi-home");
  await makePromise(await actor(table.facilitator), table.slug, 3, { kind: "access", what: words });
  return { ...table, words };
}

test("a host writes down a promise, the person reads it and says that it was kept", async ({
  page,
  signInAs,
  pageOf,
}) => {
  const { home, lead, member } = await aTable();
  const words = unlike("bus-fare");
  await signInAs(lead);
  await page.goto(`${home}/people/3`);
  await page.getByRole("link", { name: "Write down a promise" }).click();
  await page.getByRole("radio", { name: "Expenses" }).check();
  await page.getByLabel("What was promised").fill(words);
  await page.getByRole("button", { name: "Write down this promise" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: the promise is written down.");

  const own = await pageOf(member);
  await own.goto(`${home}/people/3`);
  await expect(own.locator("#promises")).toContainText(words);
  await own.getByRole("link", { name: /^Say that it was kept/ }).click();
  await own.getByRole("button", { name: "Yes, it was kept" }).click();
  await expect(own.locator("#promises")).toContainText("Kept on");

  await page.goto(`${home}/people`);
  await expect(page.locator("#promises")).toContainText("1 of 1 promise kept.");
});

for (const who of ["lead", "facilitator", "member"] as const)
  test(`a promise is read by the ${who === "member" ? "person themself" : who}`, async ({ page, signInAs }) => {
    const { home, words, ...table } = await withPromise();
    await signInAs(table[who]);
    await page.goto(`${home}/people/3`);
    await expect(page.locator("#promises")).toContainText(words);
  });

for (const who of ["otherMember", "coordinator"] as const)
  test(`a promise is on no page of the ${who === "otherMember" ? "other members" : "coordinator"}, nor how many there are`, async ({
    page,
    signInAs,
  }) => {
    const { home, words, ...table } = await withPromise();
    await signInAs(table[who]);
    const paths = ["", "/people", "/people/3", "/people/3/promises/new", "/people/3/promises/1/keep", "/history"];
    for (const path of paths) {
      const response = await page.goto(`${home}${path}`);
      expect(`${await response?.text()}${await page.content()}`, path).not.toContain(words);
      await expect(page.locator("#promises"), path).toHaveCount(0);
    }
  });

test("the words of a promise are in nobody's history", async ({ page, signInAs }) => {
  const { home, words, lead } = await withPromise();
  await signInAs(lead);
  await page.goto(`${home}/history`);
  await expect(page.getByText("wrote down a promise to someone at the table").first()).toBeVisible();
  expect(await page.content()).not.toContain(words);
});
