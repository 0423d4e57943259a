import { giveVoice } from "@/lib/voices/give-voice";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { actor, aTable, seatedWithoutEmail } from "@/tests/support/table";

test("someone reads what is kept of them, takes it along, and is erased; the table says so", async ({
  page,
  pageOf,
  signInAs,
}) => {
  const { home, lead, member, slug } = await aTable();
  await giveVoice(await actor(member), slug, { text: "Evenings suit me better.", way: "name" });
  await signInAs(member);
  await page.goto("/account");
  await page.getByRole("link", { name: "What is kept of you" }).click();
  await expect(page.getByRole("main")).toContainText("Evenings suit me better.");
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Take it along as a file" }).click(),
  ]);
  const file = JSON.parse((await (await download.createReadStream()).toArray()).join(""));
  expect(file["What you said by name"]).toMatchObject([{ "What you said": "Evenings suit me better." }]);
  expect(JSON.stringify(file)).not.toContain(lead);

  await page.getByRole("link", { name: "Erase me" }).click();
  await expectAccessible(page);
  const erase = page.getByRole("button", { name: "Erase me for good" });
  await erase.click();
  await expect(page.getByText("Tick the box if you want this.").first()).toBeVisible();
  await page.getByLabel("Yes, erase me").check();
  await erase.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are erased");
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in/);

  const other = await pageOf(lead);
  await other.goto(`${home}/people/3`);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Someone who was erased");
  await other.goto(`${home}/history`);
  await expect(other.getByRole("main")).toContainText("asked to be erased");
  await expect(other.getByRole("main")).not.toContainText(member);
});

test("whoever alone looks after a project is told first what has to happen, and where", async ({ page, signInAs }) => {
  const { lead, title, home } = await aTable();
  await signInAs(lead);
  await page.goto("/account/erase");
  await expect(page.getByText(`“${title}” has no other lead who is here.`)).toBeVisible();
  await expect(page.getByRole("button", { name: "Erase me for good" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Go there" })).toHaveAttribute("href", `${home}/people`);
  await expectAccessible(page);
});

test("a lead erases someone without e-mail who asked for it, and nobody who can do it alone", async ({
  page,
  signInAs,
}) => {
  const { lead, slug, home, member } = await aTable();
  await seatedWithoutEmail(lead, slug);
  await signInAs(lead);
  await page.goto(`${home}/people/3/erase`);
  await expect(page.getByText(`${member} does this alone`)).toBeVisible();
  await expect(page.getByRole("button", { name: "Erase them for good" })).toHaveCount(0);
  await page.goto(`${home}/people/5`);
  await page.getByRole("link", { name: /erased/ }).click();
  await page.getByLabel("On the phone").check();
  await page.getByLabel("Yes, they asked for this").check();
  await page.getByRole("button", { name: "Erase them for good" }).click();
  await expect(page.getByRole("status")).toContainText("their name and their words are gone");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Someone who was erased");
  await expect(page.getByText("They asked to be erased")).toBeVisible();
  await expect(page.getByText("Not asked yet")).toHaveCount(0);
  await expectAccessible(page);
});
