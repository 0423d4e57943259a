import { adoptFramework } from "@/lib/framework/adopt-framework";
import { openNetwork } from "@/lib/network/queries";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { publish } from "@/tests/support/framework";
import { expectProblems } from "@/tests/support/problems";
import { recordOf } from "@/tests/support/record";
import { answerAll } from "@/tests/support/signing";
import { actor, aTable } from "@/tests/support/table";
import { answerOne, answerStatements, sign } from "./steps";

test.describe("without JavaScript, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("someone goes from the first statement to their receipt", async ({ page, signInAs }) => {
    const { home, member } = await aTable();
    await signInAs(member);
    await page.goto(`${home}/statements`);
    await page.getByRole("link", { name: "Begin" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "We will create a group culture and adhere to it.",
    );
    await expect(page.getByRole("button", { name: "Read it to me" })).toHaveCount(0);

    await page.getByRole("button", { name: "Save and go on" }).click();
    await expect(page).toHaveTitle(/^Problem: Statement 1 of 14/);
    await expect(page.locator(".error-summary")).toBeFocused();
    await expect(page.locator("#answer-error")).toHaveText("Choose one of these two.");

    await answerStatements(page, { talk: ["s02", "s07"], note: "Which work is meant?" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your answers, then sign");
    await expect(page.getByText("You commit to 12 statements. You want to talk about 2 others first.")).toBeVisible();
    await page.getByRole("link", { name: "Change my answer to statement 7" }).click();
    await expect(page.getByLabel("What would you like to talk about?")).toHaveValue("Which work is meant?");
    await answerOne(page);

    await page.getByRole("button", { name: "Sign 13 statements" }).click();
    await expect(page.locator(".error-summary").getByRole("listitem")).toHaveText([
      "Write your name.",
      "Tick the box if you agree.",
    ]);
    await sign(page, "Somebody Else");
    await expect(page.locator("#name-error")).toContainText(`Write your name as it stands at your seat: ${member}.`);
    await sign(page, member.toUpperCase());
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Thank you, ${member}. You have signed.`);
    const receipt = page.getByRole("region", { name: "Receipt", exact: true });
    await expect(receipt).toContainText("13 of 14 statements");
    await expect(receipt).toContainText("Statement 2");
    await expect(page.getByText("You can also use “Print” in your browser’s menu")).toBeVisible();
    await page.goto("/account");
    await page.getByRole("link", { name: /^A quiet garden/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your receipt");
  });
});

test("someone stops, and goes on where they stopped in another browser", async ({ page, signInAs, pageOf }) => {
  const { home, member } = await aTable();
  await signInAs(member);
  await page.goto(`${home}/statements/sign`);
  await answerStatements(page, { until: "s06" });
  await page.getByRole("link", { name: "Stop here and come back later" }).click();
  await expect(page.getByRole("status")).toContainText("Your answers are kept.");
  await expect(page.getByText("You have answered 5 of 14.")).toBeVisible();

  const elsewhere = await pageOf(member);
  await elsewhere.goto(`${home}/statements`);
  await elsewhere.getByRole("link", { name: "Go on" }).click();
  await expect(elsewhere).toHaveURL(/sign\/s06$/);
  await elsewhere.getByRole("link", { name: "Statement 5" }).click();
  await expect(elsewhere.getByRole("radio", { name: "I commit to this" })).toBeChecked();
  await answerOne(elsewhere);
  await expect(elsewhere).toHaveURL(/sign\/s06$/);
  await answerStatements(elsewhere);
  await sign(elsewhere, member);
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText(/You have signed\.$/);
});

test("of two devices that sign, the second is told that it is signed already", async ({ page, signInAs, pageOf }) => {
  const { home, slug, member } = await aTable();
  await answerAll(await actor(member), slug, { seat: 3 });
  await signInAs(member);
  const other = await pageOf(member);
  for (const device of [page, other]) await device.goto(`${home}/statements/sign/review`);
  await sign(page, member);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/You have signed\.$/);
  await sign(other, member);
  await expect(other.getByRole("status")).toContainText("You had signed already");
  await expect(other).toHaveURL(/number=1/);
});

test("whoever signs on a page that someone else left open is told that it is not theirs, and nothing is signed", async ({
  page,
  signInAs,
  ownerSql,
}) => {
  const table = await aTable();
  const { home, slug, member, otherMember } = table;
  await answerAll(await actor(member), slug, { seat: 3 });
  await signInAs(member);
  await page.goto(`${home}/statements/sign/review`);
  const before = await recordOf(ownerSql, table);
  await signInAs(otherMember);
  await sign(page, member);
  await expectProblems(page, { "": "Your role here does not let you do this. A project lead can help." });
  expect(await recordOf(ownerSql, table)).toEqual(before);
});

test("answers that changed on another device are shown before they are signed", async ({ page, signInAs, pageOf }) => {
  const { home, slug, member } = await aTable();
  await answerAll(await actor(member), slug, { seat: 3 });
  await signInAs(member);
  await page.goto(`${home}/statements/sign/review`);
  const other = await pageOf(member);
  await other.goto(`${home}/statements/sign/s03`);
  await answerOne(other, { talk: true });
  await expect(other).toHaveURL(/review/);
  await sign(page, member);
  await expect(page.locator(".error-summary")).toContainText("Your answers have changed since you opened this page.");
  await expect(page.getByText("You commit to 13 statements.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign 13 statements" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/You have signed\.$/);
});

test("statements that changed meanwhile are shown anew, and what was written stays", async ({ page, signInAs }) => {
  const { home, network, coordinator, member } = await aTable();
  await signInAs(member);
  await page.goto(`${home}/statements/sign/s01`);
  await page.getByRole("radio", { name: "I want to talk about this first" }).check();
  await page.getByLabel("What would you like to talk about?").fill("What is a culture?");
  const by = await actor(coordinator);
  await publish(by, network, { words: "We will agree how we work together." });
  await adoptFramework((await openNetwork(by, network)).id);
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.locator(".error-summary")).toContainText("The statements have changed since you opened this page.");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We will agree how we work together.");
  await expect(page.getByLabel("What would you like to talk about?")).toHaveValue("What is a culture?");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page).toHaveURL(/sign\/s02$/);
});

test("who signs what has changed in its matter is told, and begins anew", async ({ page, signInAs }) => {
  const { home, slug, network, coordinator, member } = await aTable();
  await answerAll(await actor(member), slug, { seat: 3 });
  await signInAs(member);
  await page.goto(`${home}/statements/sign/review`);
  const by = await actor(coordinator);
  await publish(by, network, { weight: "material" });
  await adoptFramework((await openNetwork(by, network)).id);
  await sign(page, member);
  await expect(page.locator(".error-summary")).toContainText("The statements have changed since you opened this page.");
  await page.getByRole("link", { name: "Go on with statement 1" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We will make a group culture and keep to it.");
});

test("nothing chosen leads to the two answers", async ({ page, signInAs }) => {
  const { home, member } = await aTable();
  await signInAs(member);
  await page.goto(`${home}/statements/sign/s04`);
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expectProblems(page, { answer: "Choose one of these two." });
});
