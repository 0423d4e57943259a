import { addAction } from "@/lib/actions/add-action";
import { giveVoice } from "@/lib/voices/give-voice";
import { expect, expectAccessible, forgiveNotFound, test } from "@/tests/support/browser";
import { actor, aTable, letIn, type Table, unlike } from "@/tests/support/table";

async function said({ slug, member }: Table, text: string): Promise<void> {
  await giveVoice(await actor(member), slug, { text, way: "name" });
}

test("one box in the head of every page leads to what has the words", async ({ page, signInAs }) => {
  const table = await aTable();
  await said(table, "The <b>hedgehogs</b> need a gap in the fence.");
  await addAction(await actor(table.lead), table.slug, { what: "Ring about the fence" });
  await signInAs(table.otherMember);
  await page.goto(`${table.home}/brief`);
  await page.getByRole("searchbox", { name: "Search this project" }).fill("fences");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("heading", { name: "2 things found" })).toBeVisible();
  await expect(page.getByText("hedgehogs need a gap in the fence")).toBeVisible();
  await expect(page.getByText("fence", { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Where", { exact: true }).selectOption({ label: "Voices" });
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("heading", { name: "1 thing found" })).toBeVisible();
  await page.getByRole("link", { name: "Voice 1" }).click();
  await expect(page).toHaveURL(`${table.home}/voices/1`);
});

test("nothing of another project is found, and a network is searched by its coordinators alone", async ({
  page,
  signInAs,
  consoleProblems,
}) => {
  const [own, other] = [await aTable(), await aTable()];
  const word = unlike("albatross").replace(/.* /, "x");
  await said(other, `The ${word} is back.`);
  await signInAs(own.member);
  await page.goto(`${own.home}/search?words=${word}`);
  await expect(page.getByRole("heading", { name: "Nothing found" })).toBeVisible();
  for (const address of [`${other.home}/search?words=${word}`, `/network/${other.network}/search?words=${word}`]) {
    await page.goto(address);
    await expect(page.getByText(word)).toHaveCount(0);
  }
  forgiveNotFound(consoleProblems);

  await letIn(other.network, other.coordinator, own.member);
  await page.goto(`/network/${other.network}/search?words=${word}`);
  await expect(page.getByText(word)).toHaveCount(0);
  forgiveNotFound(consoleProblems);

  await signInAs(other.coordinator);
  await page.goto(`/network/${other.network}`);
  await page.getByRole("link", { name: "Search", exact: true }).click();
  await page.getByLabel("Words to look for").fill(word);
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("heading", { name: "1 thing found" })).toBeVisible();
  await expect(page.getByText(other.title)).toBeVisible();
  await expectAccessible(page);
});

test.describe("without JavaScript, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("the menu leads to the search, which bears whatever is typed", async ({ page, signInAs }) => {
    const { home, member } = await aTable();
    await signInAs(member);
    await page.goto(`${home}/brief`);
    await page.locator("#menu").getByRole("link", { name: "Search", exact: true }).click();
    for (const words of ['"', "'); drop table voice; --", "the", "&|!()", `${"long ".repeat(39)}x`]) {
      await page.getByLabel("Words to look for").fill(words);
      await page.getByRole("button", { name: "Search" }).click();
      await expect(page.getByRole("heading", { name: "Nothing found" })).toBeVisible();
    }
    await page.goto(`${home}/search?words=%00&words=b&in=__proto__`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Search this project");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
