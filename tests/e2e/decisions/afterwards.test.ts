import { addDays, dayInWords } from "@/lib/calendar/days";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { aDecision, decide } from "@/tests/support/decisions";
import { actor, aTable, today } from "@/tests/support/table";

async function aDecidedTable(about: object = {}) {
  const table = await aTable();
  const lead = await actor(table.lead);
  await decide({ lead, slug: table.slug }, { decidedOn: today(), ...about }, new Date());
  return { ...table, decided: `${table.home}/decisions/1` };
}

test("a correction takes its place, and the pages of both say what is different", async ({ page, signInAs }) => {
  const { decided, home, facilitator } = await aDecidedTable();
  await signInAs(facilitator);
  await page.goto(decided);
  await page.getByRole("link", { name: "Put it right", exact: true }).click();
  await expectAccessible(page);
  await expect(page.getByLabel("The decision in a few words")).toHaveValue(aDecision.title);
  await expect(page.getByLabel("Correction")).toBeChecked();
  await page.getByLabel("What was decided", { exact: true }).fill("We meet in the garden, on Thursdays.");
  await page.getByRole("button", { name: "Write this down instead" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: this takes the place of the earlier decision.");
  const difference = page.locator(".record").filter({ hasText: "What is different here" });
  await expect(difference).toContainText("We meet in the garden, on Tuesdays.");
  await expect(difference).toContainText("We meet in the garden, on Thursdays.");
  await expectAccessible(page);

  await page.goto(decided);
  await expect(page.getByText("This does not stand any more")).toBeVisible();
  await expect(page.locator(".record").filter({ hasText: "What became different" })).toContainText("on Thursdays.");
  await expect(page.getByRole("link", { name: "Put it right", exact: true })).toHaveCount(0);
  await page.goto(`${decided}/supersede`);
  await expect(
    page.getByText("Decision 2 has taken the place of this one, so this one stays as it was."),
  ).toBeVisible();
  await page.goto(home);
  await expect(page.getByRole("link", { name: aDecision.title, exact: true })).toHaveAttribute("href", /decisions\/2$/);
});

test("of two who put the same decision right, the second reads that the first did, and loses nothing", async ({
  pageOf,
}) => {
  const { decided, lead, member } = await aDecidedTable();
  const [first, second] = [await pageOf(lead), await pageOf(member)];
  for (const page of [first, second]) await page.goto(`${decided}/supersede`);
  await first.getByLabel("The decision in a few words").fill("First");
  await first.getByRole("button", { name: "Write this down instead" }).click();
  await expect(first.getByRole("status")).toContainText("Saved");
  await second.getByLabel("The decision in a few words").fill("Second");
  await second.getByRole("button", { name: "Write this down instead" }).click();
  await expect(second.locator(".error-summary")).toContainText("Decision 2 has taken the place of this one");
  await expect(second.getByLabel("The decision in a few words")).toHaveValue("Second");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("someone says themselves how they stand, and later otherwise", async ({ page, signInAs }) => {
    const { decided, member } = await aDecidedTable();
    await signInAs(member);
    await page.goto(decided);
    await page.getByRole("link", { name: "Say how you stand" }).click();
    await expect(page.getByText("It is written down as “Agreed”, by whoever wrote the decision down.")).toBeVisible();
    await page.getByLabel("Disagreed").check();
    await page.getByRole("button", { name: "Save how I stand" }).click();
    await expect(page.locator(".error-summary")).toContainText("Say why you object.");
    await page.getByLabel("Why", { exact: true }).fill("It floods in winter.");
    await page.getByRole("button", { name: "Save how I stand" }).click();
    await expect(page.getByRole("status")).toContainText("Saved: this is how you stand, in your own words.");
    const against = page.locator(".dissent");
    await expect(against).toContainText("It floods in winter.");
    await expect(against).toContainText(`${member}, in their own words, ${dayInWords(today())}`);
    await page.goto(`${decided}/stance`);
    await page.getByLabel("Can live with it").check();
    await page.getByLabel("Why", { exact: true }).fill("");
    await page.getByRole("button", { name: "Save how I stand" }).click();
    await expect(page.locator(".dissent")).toHaveCount(0);
    await expect(page.locator(".history li").first()).toContainText("It floods in winter.");
  });

  test("it is looked at again, and set aside from outside with what the group says", async ({ page, signInAs }) => {
    const { decided, member } = await aDecidedTable();
    await signInAs(member);
    await page.goto(decided);
    await page.getByRole("link", { name: "Set a day to look again" }).click();
    await page.getByLabel("When do you look at it again?").fill(addDays(today(), 7));
    await page.getByRole("button", { name: "Set this day" }).click();
    await expect(page.getByText(`We look again on ${dayInWords(addDays(today(), 7))}.`)).toBeVisible();
    await page.getByRole("link", { name: "It was set aside from outside" }).click();
    await page.getByLabel("Who set it aside").fill("The health board");
    await page.getByRole("button", { name: "Write this down" }).click();
    await expect(page.getByText("No reason was given.")).toBeVisible();
    await page.getByRole("link", { name: "Write what the group says to it" }).click();
    await page.getByLabel("What does the group say?").fill("Nobody asked us.");
    await page.getByRole("button", { name: "Save this" }).click();
    const aside = page.locator("#set-aside");
    await expect(aside).toContainText("By The health board");
    await expect(aside).toContainText("Nobody asked us.");
  });
});
