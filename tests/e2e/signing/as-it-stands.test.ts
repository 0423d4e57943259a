import { answerStatement } from "@/lib/statements/answer-statement";
import { answerTalk } from "@/lib/statements/answer-talk";
import { withdrawSignature } from "@/lib/statements/withdraw-signature";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { anAnswer, answerAll, answerAndSign } from "@/tests/support/signing";
import { actor, aTable } from "@/tests/support/table";
import { sign } from "./steps";

test("a receipt says of its signature what is true today", async ({ page, signInAs }) => {
  const { home, slug, member } = await aTable();
  const by = await actor(member);
  await answerAndSign(by, slug, { seat: 3, talk: ["s02"] });
  await signInAs(member);
  await page.goto(`${home}/statements/receipt`);
  const seen = page.getByText("Everyone at the table can see how many statements you signed.");
  await expect(seen).toBeVisible();
  await page.getByRole("link", { name: "Statements" }).first().click();

  await page.getByRole("link", { name: "Change an answer" }).click();
  await expect(page.getByText("You have signed these answers.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Statements" })).toHaveCount(2);
  await answerStatement(by, slug, 3, await anAnswer(by, slug, { statement: "s02" }));
  await page.reload();
  await sign(page, member);
  await expect(page).toHaveURL(/number=2/);
  await page.goto(`${home}/statements/receipt?number=1`);
  await expect(page.getByText("Your newer signature has a receipt of its own.")).toBeVisible();
  await expect(seen).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("link", { name: "See your newest receipt" }).click();
  await expect(seen).toBeVisible();

  await withdrawSignature(by, slug, 3, { signature: 2 });
  await page.reload();
  await expect(page.getByText("If you want to sign again, open “Statements”.")).toBeVisible();
  await expect(seen).toHaveCount(0);
});

test("while an answer is changed, the receipt and the way to withdraw are still there", async ({ page, signInAs }) => {
  const { home, slug, member } = await aTable();
  const by = await actor(member);
  await answerAndSign(by, slug, { seat: 3 });
  await answerStatement(by, slug, 3, await anAnswer(by, slug, { statement: "s05", answer: "talk" }));
  await signInAs(member);
  await page.goto(`${home}/statements`);
  await expect(page.getByText("You have changed an answer.")).toBeVisible();
  await expect(page.getByRole("link", { name: "See your receipt" })).toBeVisible();
  await page.getByRole("link", { name: "Withdraw your signature" }).click();
  await page.getByRole("button", { name: "Withdraw my signature" }).click();
  await expect(page.getByRole("status")).toContainText("Your signature is withdrawn.");
});

test("who wants to talk about everything first is not sent to sign", async ({ page, signInAs }) => {
  const { home, slug, member } = await aTable();
  const every = Array.from({ length: 14 }, (_, place) => `s${String(place + 1).padStart(2, "0")}`);
  await answerAll(await actor(member), slug, { seat: 3, talk: every });
  await signInAs(member);
  await page.goto(`${home}/statements`);
  await expect(page.getByText("You want to talk about all of them first.")).toBeVisible();
  await page.getByRole("link", { name: "See your answers" }).click();
  await expect(page.getByText("Come back after you have talked.")).toBeVisible();
});

test("an answer to a talk is announced, and leads back to the statement", async ({ page, signInAs }) => {
  const { home, slug, member, lead } = await aTable();
  const by = await actor(member);
  await answerStatement(by, slug, 3, await anAnswer(by, slug, { statement: "s02", answer: "talk" }));
  await answerTalk(await actor(lead), slug, { talk: 1, version: 1, answer: "We mean our own work." });
  await signInAs(member);
  await page.goto(`${home}/statements`);
  await expect(page.getByText("You have 1 answer to what you asked.")).toBeVisible();
  await page.getByRole("link", { name: "What you asked, and the answers" }).click();
  await page.getByRole("link", { name: "Go to statement 2" }).click();
  await expect(page).toHaveURL(/sign\/s02$/);
});

test("no word of a statement is broken on a narrow screen in the largest print", async ({
  page,
  context,
  signInAs,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const { home, member } = await aTable();
  await signInAs(member);
  const url = process.env.NEXTAUTH_URL;
  await context.addCookies([{ name: "reading", value: "text=larger&spacing=wide", url }]);
  for (const statement of ["s04", "s12"]) {
    await page.goto(`${home}/statements/sign/${statement}`);
    const isWider = await page.getByRole("heading", { level: 1 }).evaluate((heading: HTMLElement) => {
      heading.style.overflowWrap = "normal";
      return heading.getBoundingClientRect().right > (heading.parentElement?.getBoundingClientRect().right ?? 0);
    });
    expect(isWider, `a word of ${statement} is wider than the screen`).toBe(false);
  }
});
