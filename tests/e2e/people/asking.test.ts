import { expect, test } from "@/tests/support/browser";
import { aTable } from "@/tests/support/table";

test("a member writes down a way of asking and who came; the checklist leads there and counts it", async ({
  page,
  signInAs,
}) => {
  const { home, member, otherMember } = await aTable();
  await signInAs(member);
  await page.goto(`${home}/checklist/recruitment-communication-engagement`);
  await page.getByRole("link", { name: "Write down a way of asking people" }).click();
  await page.getByLabel("What was done").fill("A notice");
  await page.getByRole("textbox", { name: "Where" }).fill("the library");
  await page.getByRole("radio", { name: "Without the internet" }).check();
  await page.getByLabel("For which group").selectOption({ label: "Carers" });
  await page.getByRole("button", { name: "Save this" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: one more way in which people were asked.");
  await expect(page.getByText("1 way of asking, 1 without the internet. 0 people came by them.")).toBeVisible();

  await page.getByRole("link", { name: /^Say who came this way/ }).click();
  await page.getByLabel(otherMember).check();
  await page.getByRole("button", { name: "Save who came" }).click();
  await expect(page.getByText(`1 person came this way: ${otherMember}.`)).toBeVisible();
  await page.goto(`${home}/checklist/recruitment-communication-engagement`);
  await expect(page.getByText("1 way of joining recorded, 1 without the internet.").first()).toBeVisible();
});

test("the checklist leads to the people who are still to be asked", async ({ page, signInAs }) => {
  const { home, lead, member } = await aTable();
  await signInAs(lead);
  await page.goto(`${home}/checklist/people`);
  await page.getByRole("link", { name: "Ask each person" }).first().click();
  await expect(page).toHaveURL(/people#asked$/);
  await page.locator("#asked").getByRole("link", { name: member }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`What ${member} said`);
});

test("a gap is filled by someone at the table, and both pages name them", async ({ page, signInAs }) => {
  const { home, member, otherMember } = await aTable();
  await signInAs(member);
  await page.goto(`${home}/people/gaps/new`);
  await page.getByLabel("What or who is missing").fill("A gardener");
  await page.getByLabel("Who is looking").selectOption({ label: member });
  await page.getByRole("button", { name: "Name this gap" }).click();
  await page.getByRole("link", { name: /^Mark as found/ }).click();
  await page.getByLabel("Found in whom").selectOption({ label: otherMember });
  await page.getByRole("button", { name: "Yes, it is found" }).click();
  await expect(page.locator("#gaps")).toContainText(`: ${otherMember}.`);
  await page.goto(`${home}/history`);
  await expect(page.getByText("Filled by")).toBeVisible();
  await expect(page.getByText("Who looks")).toBeVisible();
});

test("the table over time says who came when, in a picture and a table", async ({ page, signInAs }) => {
  const { home, coordinator, lead } = await aTable();
  await signInAs(coordinator);
  await page.goto(`${home}/people`);
  await page.getByRole("link", { name: "See the table over time" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: lead })).toContainText("Professionals");
  await expect(page.getByText("The brief is not agreed yet")).toBeVisible();
  const row = page.getByRole("table", { name: "Seats of each group over time" }).getByRole("row").nth(1);
  await expect(row.getByRole("cell").last()).toHaveText("4");
});

test("why someone leaves is theirs to say, and only the lead and the facilitators read it", async ({
  page,
  signInAs,
  pageOf,
}) => {
  const { home, member, lead, otherMember } = await aTable();
  await signInAs(member);
  await page.goto(`${home}/people/3/leave`);
  await expect(page.getByText("You do not have to say why.")).toBeVisible();
  await page.getByLabel("If you would like to say why").fill("My mother needs me now");
  await page.getByRole("button", { name: "Leave the table" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/leave"));
  const leads = await pageOf(lead);
  await leads.goto(`${home}/people/3`);
  await expect(leads.getByText("My mother needs me now")).toBeVisible();
  const others = await pageOf(otherMember);
  const response = await others.goto(`${home}/people/3`);
  expect(await response?.text()).not.toContain("My mother needs me now");
});
