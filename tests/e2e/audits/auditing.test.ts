import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { aTable } from "@/tests/support/table";

const save = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const saved = (page: Page, words: string) => expect(page.getByRole("status")).toContainText(words);

test("an audit, from its opening to a finding that is disputed, looked at again and closed, with the table’s side", async ({
  page,
  signInAs,
  pageOf,
}) => {
  const { network, title, home, coordinator, lead, member } = await aTable();
  await signInAs(coordinator);
  await page.goto(`/network/${network}`);
  await page.getByRole("navigation", { name: "Parts of this network" }).getByRole("link", { name: "Audits" }).click();
  await page.getByRole("link", { name: "Open an audit" }).click();
  await page.getByRole("link", { name: title }).click();
  await page.getByLabel(/^Why this project/).fill("Every project is looked at once.");
  await save(page, "Open the audit");
  await saved(page, "everyone at the table is told");
  await expect(page.getByText("The project’s ledger still holds that entry, with this fingerprint.")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "2. People" }).click();
  await page.getByLabel("Not upheld").check();
  await page.getByLabel("In words").fill("Each group has one seat.");
  await save(page, "Save this judgement");
  await saved(page, "this is your judgement now");
  await expect(page.getByRole("link", { name: /^Go on to 3\./ })).toBeVisible();
  await expect(page.getByRole("link", { name: "See what is recorded now" })).toHaveAttribute(
    "href",
    `${home}/checklist/people`,
  );
  await page.getByRole("link", { name: "Raise a finding on this" }).click();
  await page.getByLabel("Something is missing").check();
  await page.getByLabel("What you saw").fill("Each group has one seat.");
  await page.getByLabel("Kind", { exact: false }).selectOption("Entry of the history");
  await page.getByLabel("Its number").fill("1");
  await page.getByLabel("What you ask the table to do").fill("Ask one more person of each group.");
  await page.getByLabel("By when").fill("2198-01-15");
  await save(page, "Raise this finding");
  await saved(page, "the finding is raised");
  const auditors = page.url().split("?")[0] ?? "";

  const table = await pageOf(member);
  await table.goto("/");
  await table.getByRole("link", { name: "An auditor asks your table something" }).click();
  await table.getByRole("link", { name: "Say something to this" }).click();
  await table.getByLabel("I see it differently").check();
  await table.getByLabel("In your words").fill("One of each is enough to begin with.");
  await save(table, "Send this");
  await saved(table, "the auditor is told");
  await expect(table.getByText("Someone at the table sees it differently")).toBeVisible();
  await expectAccessible(table);

  await page.goto(`${auditors}/close`);
  const host = await pageOf(lead);
  await host.goto(`${home}/audits/1/findings/1/reply`);
  await host.getByLabel("This is what we did").check();
  await host.getByLabel("In your words").fill("Four more people said yes.");
  await save(host, "Send this");
  await saved(host, "the auditor is told");

  // The lead's word came while the auditor was writing: it is told first, and nothing of theirs is lost.
  await page.getByLabel("We see it differently: both voices stay").check();
  await page.getByLabel("Why").fill("We do not agree, and that is fine.");
  await save(page, "Close it");
  await expect(page.locator(".error-summary")).toContainText(`${lead} said something about this finding`);
  await expect(page.getByLabel("Why")).toHaveValue("We do not agree, and that is fine.");

  await page.goto(`${auditors}/look`);
  await page.getByLabel("I looked again: it works").check();
  await page.getByLabel("Why").fill("I met them.");
  await save(page, "Save this");
  await saved(page, "everyone at the table is told");
  await table.goto(`${home}/audits/1/findings/1`);
  await expect(table.getByText("You still see this differently. Is it settled for you?")).toBeVisible();
  await table.getByRole("link", { name: "Say that it is settled" }).click();
  await expect(table.getByLabel("This is settled for me")).toBeChecked();
  await table.getByLabel("In your words").fill("Two of each is better, I agree.");
  await save(table, "Send this");
  await saved(table, "the auditor is told");
  await expectAccessible(page);
  await page.goto(`${auditors}/close`);
  await page.getByLabel("What was asked is done, and it works").check();
  await page.getByLabel("Why").fill("It is done.");
  await save(page, "Close it");
  await saved(page, "this finding is closed");

  await page.getByRole("link", { name: /^Audit 1 of/ }).click();
  await page.getByRole("link", { name: "Close the audit" }).click();
  await page.getByLabel("What it came to").fill("A table that listens.");
  await save(page, "Close the audit");
  await saved(page, "the audit is closed");

  await table.goto(`${home}/audits/1/report`);
  const report = table.getByRole("main");
  for (const words of [
    "A table that listens.",
    "Each group has one seat.",
    "One of each is enough to begin with.",
    "I met them.",
  ])
    await expect(report.getByText(words).first()).toBeVisible();
  await expectAccessible(table);
  await table.goto(`${home}/history`);
  await expect(table.getByText("sees a finding of the audit differently")).toBeVisible();
});

test("a sample is drawn and can be checked, and its audits are opened", async ({ pageOf }) => {
  const { network, coordinator, title } = await aTable();
  const page = await pageOf(coordinator);
  await page.goto(`/network/${network}/audits/sample`);
  await page.getByLabel("How many at random").fill("1");
  await page.getByLabel("Why these are audited").fill("The yearly look.");
  await save(page, "Draw the sample");
  await saved(page, "the sample is drawn");
  await page.getByText("How this was drawn, and how to check it").click();
  await expect(page.getByText("drawn", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Open the audit that is not open yet" }).click();
  await saved(page, "the audits are open");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Audit 1: ${title}` })).toBeVisible();
});
