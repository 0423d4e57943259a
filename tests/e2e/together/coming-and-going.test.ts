import { expect, forgiveNotFound, test } from "@/tests/support/browser";
import { decide } from "@/tests/support/decisions";
import { expectProblems } from "@/tests/support/problems";
import { actor, aTable, today } from "@/tests/support/table";

test("a member takes a break, which keeps the seat, and comes back", async ({ page, signInAs }) => {
  const { home, member } = await aTable();
  await signInAs(member);
  await page.goto(`${home}/people/3`);
  await page.getByRole("link", { name: "Take a break" }).click();
  await page.getByRole("button", { name: "Take a break" }).click();
  await expect(page.getByRole("status")).toContainText("You are taking a break. Your seat stays yours.");
  await page.goto(`${home}/people`);
  await expect(page.locator(".seat-line").filter({ hasText: member })).toContainText("Taking a break since");
  await expect(
    page.getByRole("img", { name: "Round table with 3 people, 4 of 4 groups. 1 taking a break." }),
  ).toBeVisible();
  await page.goto(`${home}/people/3/pause`);
  await page.getByRole("button", { name: "I am back" }).click();
  await expect(page.getByRole("status")).toContainText("Welcome back.");
});

test("a member leaves: the project is out of their sight, and their part stays in the record", async ({
  page,
  signInAs,
  pageOf,
  consoleProblems,
}) => {
  const { home, member, lead } = await aTable();
  await signInAs(member);
  await page.goto(`${home}/people/3/leave`);
  await page.getByRole("button", { name: "Leave the table" }).click();
  await expect(page.getByRole("status")).toContainText("You have left the table.");
  await page.goto(home);
  await expect(page.getByRole("heading", { name: "This page is not here" })).toBeVisible();
  forgiveNotFound(consoleProblems);
  const other = await pageOf(lead);
  await other.goto(`${home}/people`);
  await expect(other.locator(".record").filter({ hasText: "Were at the table" })).toContainText(member);
  await expect(other.getByText("No carer any more").first()).toBeVisible();
});

test("the last lead can neither leave, nor take a break, nor give the role away", async ({ page, signInAs }) => {
  const { home, lead } = await aTable();
  const refused = "A project needs a lead who is here. Make someone else lead first.";
  await signInAs(lead);
  await page.goto(`${home}/people/1/leave`);
  await page.getByRole("button", { name: "Leave the table" }).click();
  await expectProblems(page, { "": refused });
  await page.goto(`${home}/people/1/pause`);
  await page.getByRole("button", { name: "Take a break" }).click();
  await expectProblems(page, { "": refused });
  await page.goto(`${home}/people/1/role`);
  await page.getByRole("radio", { name: "Member", exact: true }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expectProblems(page, { "": refused });

  await page.goto(`${home}/people/3/role`);
  await page.getByRole("radio", { name: "Lead", exact: true }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: this is the role now.");
  await page.goto(`${home}/people/1/leave`);
  await page.getByRole("button", { name: "Leave the table" }).click();
  await expect(page.getByRole("heading", { name: "Your projects" })).toBeVisible();
});

test("a gap is named with someone who looks, by a day, and is found", async ({ page, signInAs }) => {
  const { home, member } = await aTable();
  await signInAs(member);
  await page.goto(`${home}/people`);
  await page.getByRole("link", { name: "Name a gap" }).click();
  await page.getByLabel("What or who is missing").fill("Someone under 25");
  await page.getByLabel("Who is looking").selectOption({ label: member });
  await page.getByLabel("By when").fill("2199-03-01");
  await page.getByRole("button", { name: "Name this gap" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: the gap is named");
  await expect(page.getByText(`${member} is looking. To be found by 1 March 2199.`)).toBeVisible();
  await page.goto(`${home}/checklist/people`);
  await expect(page.locator(".rule").filter({ hasText: "2.5" }).locator(".rule__answer")).toHaveText("Met");
  await page.goto(`${home}/people`);
  await page.getByRole("link", { name: /^Mark as found/ }).click();
  await page.getByRole("button", { name: "Yes, it is found" }).click();
  await expect(page.getByText(/^Found on/)).toBeVisible();
});

test("a lead pauses, carries on and closes the project, by a decision and with the reason", async ({
  page,
  signInAs,
}) => {
  const { home, lead, slug } = await aTable();
  await decide({ lead: await actor(lead), slug }, { title: "We rest, then close", decidedOn: today() }, new Date());
  await signInAs(lead);
  for (const [step, reason] of [
    ["Start working together", "We agreed the brief."],
    ["Take a break", "Summer."],
    ["Carry on working together", "We are rested."],
    ["Close the project", "The garden is there."],
  ] as const) {
    await page.goto(`${home}/stage`);
    await page.getByRole("link", { name: step }).click();
    await page.getByLabel("Why?").fill(reason);
    await page.getByRole("button", { name: step }).click();
    if (step === "Take a break" || step === "Close the project") {
      const problem = "Choose the decision of the group that this goes back to.";
      await expect(page.locator(".error-summary")).toContainText(problem);
      await page.getByLabel("Which decision does this go back to?").selectOption({ index: 1 });
      if (step === "Close the project") await page.getByLabel("We know this").check();
      await page.getByRole("button", { name: step }).click();
    }
    await expect(page.getByRole("status")).toContainText("Saved. The project is now:");
    await expect(page.getByText(reason)).toBeVisible();
  }
  await expect(page.getByText("People agreed what we want to achieve:")).toBeVisible();
  await page.goto(home);
  await expect(page.getByRole("link", { name: "decision 1, “We rest, then close”" })).toBeVisible();
  await page.goto(`${home}/people/new`);
  await expect(page.getByText("This project is closed. A lead can reopen it.")).toBeVisible();
  await page.goto(`${home}/history`);
  await expect(page.locator(".history > li").first()).toContainText(`${lead} closed the project`);
});
