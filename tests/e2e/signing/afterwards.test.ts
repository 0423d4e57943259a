import { answerStatement } from "@/lib/statements/answer-statement";
import { expect, expectAccessible, expectContrast, forgiveNotFound, test } from "@/tests/support/browser";
import { anAnswer, answerAndSign } from "@/tests/support/signing";
import { actor, aTable, type Table } from "@/tests/support/table";

test("a talk is answered by the lead, and the answer stands where it was asked", async ({ page, signInAs, pageOf }) => {
  const table = await aTable();
  await askToTalk(table);
  await signInAs(table.lead);
  await page.goto(table.home);
  await expect(page.getByText("Talk with the people who asked to talk first")).toBeVisible();
  await page.getByRole("link", { name: "Answer them" }).click();
  await page.getByRole("link", { name: `Answer ${table.member}` }).click();
  await expect(page.getByText("Which work is meant?")).toBeVisible();
  await page.getByLabel("Your answer, or what came of the talk").fill("The work that all of us agreed to.");
  await page.getByRole("button", { name: "Save the answer" }).click();
  await expect(page.getByRole("status")).toContainText("Saved. The person can read your answer now.");

  const asker = await pageOf(table.member);
  await asker.goto(`${table.home}/statements/talks`);
  await expect(asker.getByRole("blockquote")).toContainText("The work that all of us agreed to.");
  await asker.goto(`${table.home}/statements/sign/s02`);
  await expect(asker.getByRole("blockquote")).toContainText("The work that all of us agreed to.");
  await expectAccessible(asker);
});

test("what someone wants to talk about is not there for other members", async ({ page, signInAs, consoleProblems }) => {
  const table = await aTable();
  await askToTalk(table);
  await signInAs(table.otherMember);
  await page.goto(`${table.home}/statements`);
  const asker = page.getByRole("listitem").filter({ hasText: table.member });
  await expect(asker).toContainText("Wants to talk first");
  await expect(page.getByText("Which work is meant?")).toHaveCount(0);
  await page.goto(`${table.home}/statements/talks`);
  await expect(page.getByText("You have not asked to talk about a statement.")).toBeVisible();
  const answer = await page.goto(`${table.home}/statements/talks/1`);
  expect(answer?.status()).toBe(404);
  forgiveNotFound(consoleProblems);
});

test("a signature is withdrawn, said plainly, and can be given anew", async ({ page, signInAs }) => {
  const { home, slug, member } = await aTable();
  await answerAndSign(await actor(member), slug, { seat: 3 });
  await signInAs(member);
  await page.goto(`${home}/statements`);
  await page.getByRole("link", { name: "Withdraw your signature" }).click();
  await page.getByLabel("Why?").fill("I need a rest.");
  await page.getByRole("button", { name: "Withdraw my signature" }).click();
  await expect(page.getByRole("status")).toContainText("Your signature is withdrawn.");
  await expect(page.getByText("Withdrew their signature on")).toBeVisible();
  await expect(page.getByText("I need a rest.")).toHaveCount(0);
  await page.goto(`${home}/statements/receipt?number=1`);
  await expect(page.getByText("It does not count any more.")).toBeVisible();
  await expect(page.getByText("I need a rest.")).toBeVisible();
  await page.goto(`${home}/statements`);
  await page.getByRole("link", { name: "Read and sign" }).click();
  await expect(page).toHaveURL(/sign\/s01$/);
});

test("a receipt stays with its person, and is nobody else's", async ({ page, signInAs, pageOf, consoleProblems }) => {
  const { home, slug, member, lead } = await aTable();
  await answerAndSign(await actor(member), slug, { seat: 3 });
  const other = await pageOf(lead);
  const refused = await other.goto(`${home}/statements/receipt?number=1`);
  expect(refused?.status()).toBe(404);
  forgiveNotFound(consoleProblems);
  await signInAs(member);
  await page.goto(`${home}/people/3/leave`);
  await page.getByRole("button", { name: "Leave the table" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/leave"));
  await page.goto("/account");
  await page.getByRole("link", { name: /^A quiet garden/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your receipt");
  await expect(page.getByText("You have no seat in this project now.")).toBeVisible();
  await expect(page.getByText("is filled in")).toHaveCount(0);
  await expect(page.getByText("It was signed at a seat that is empty now.")).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectContrast(page);
  await page.getByRole("link", { name: "Withdraw this signature" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Withdraw my signature" }).click();
  await expect(page.getByText(/This signature was withdrawn on/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Withdraw this signature" })).toHaveCount(0);
});

async function askToTalk({ slug, member }: Table): Promise<void> {
  const by = await actor(member);
  const wish = await anAnswer(by, slug, { statement: "s02", answer: "talk", note: "Which work is meant?" });
  await answerStatement(by, slug, 3, wish);
}
