import type { Page } from "@playwright/test";
import { addMember } from "@/lib/people/add-member";
import { describeMember } from "@/lib/people/describe-member";
import { expect, test } from "@/tests/support/browser";
import { actor, aTable, type Table, today } from "@/tests/support/table";

test("two people see an area differently: both words stay, and nobody is averaged", async ({
  page,
  signInAs,
  pageOf,
}) => {
  const { home, member, otherMember } = await aTable();
  const other = await pageOf(otherMember);
  await signInAs(member);
  await giveWord(page, home, "In place");
  await expect(page.getByRole("status")).toContainText("Your word is kept.");
  await giveWord(other, home, "Not yet", "Nobody asked me.");
  await expect(other.getByText("People see this differently.")).toBeVisible();
  await expect(other.getByText("1 person said it is in place, and 1 person said not yet.")).toBeVisible();
  await expect(other.getByRole("blockquote")).toContainText("Nobody asked me.");

  await giveWord(other, home, "In place");
  await expect(other.getByText("2 people said it is in place. An essential rule is not met yet.")).toBeVisible();
  await other.getByText("1 earlier word").click();
  await expect(other.getByText("Nobody asked me.")).toBeVisible();
});

test("an area in place is confirmed together by two people, one of them first-hand", async ({
  page,
  signInAs,
  pageOf,
}) => {
  const table = await aTable();
  await completePeople(table);
  const other = await pageOf(table.otherMember);
  await signInAs(table.lead);
  await page.goto(`${table.home}/checklist/people`);
  await expect(status(page)).toHaveText("In place");
  await giveWord(page, table.home, "In place");
  await expect(status(page)).toHaveText("In place");
  await giveWord(other, table.home, "In place");
  await expect(status(other)).toHaveText("Confirmed together");
});

async function giveWord(page: Page, home: string, word: string, note = ""): Promise<void> {
  await page.goto(`${home}/checklist/people/confirm`);
  await page.getByRole("radio", { name: word, exact: true }).check();
  await page.getByLabel("What makes you say so?").fill(note);
  await page.getByRole("button", { name: "Give my word" }).click();
  await expect(page).toHaveURL(/saved=word/);
}

function status(page: Page) {
  return page.locator("main .status-line .status");
}

/** Two people from every group, all asked what they need. */
async function completePeople({ lead, slug }: Table): Promise<void> {
  const by = await actor(lead);
  for (const seat of [1, 2, 3, 4]) await describeMember(by, slug, seat, { accessNeeds: "None", version: 1 });
  for (const group of ["carers", "lived-experience", "professionals", "third-sector"])
    await addMember(by, slug, { name: `From ${group}`, group, role: "member", joinedOn: today(), accessNeeds: "None" });
}
