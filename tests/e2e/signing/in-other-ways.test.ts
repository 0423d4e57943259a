import { expect, test } from "@/tests/support/browser";
import { answerAll } from "@/tests/support/signing";
import { actor, aTable } from "@/tests/support/table";
import { answerOne, answerStatements, sign } from "./steps";

test("Easy Read goes along from page to page, and the receipt says what was seen", async ({ page, signInAs }) => {
  const { home, member } = await aTable();
  await signInAs(member);
  await page.goto("/display");
  await page.getByRole("radio", { name: "Larger", exact: true }).check();
  await page.getByRole("button", { name: /^Keep|^Save/ }).click();
  await page.goto(`${home}/statements/sign`);
  await page.getByRole("link", { name: "Easy Read" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^We agree how we want to be with each other\./);
  await answerOne(page);
  await expect(page).toHaveURL(/s02\?as=easy-read$/);
  await answerStatements(page);
  await sign(page, member);
  const receipt = page.getByRole("region", { name: "Receipt", exact: true });
  await expect(receipt).toContainText("In Easy Read, in large print");
  await expect(page.locator(".sealed-text")).toContainText('"largePrint":true,"seenAs":"easy-read"');
});

test("a statement is read out loud where the browser can speak", async ({ page, signInAs }) => {
  const { home, member } = await aTable();
  await signInAs(member);
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    window.speechSynthesis.speak = (words) => said.push(`${words.lang}: ${words.text}`);
  });
  await page.goto(`${home}/statements/sign/s09`);
  await page.getByRole("button", { name: "Read it to me" }).click();
  await expect(page.getByRole("button", { name: "Stop reading" })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, "said"))).toEqual([
    "en-GB: We will focus on finding solutions.",
    "en-GB: We look for ways to make things better.",
  ]);
  await page.getByRole("button", { name: "Stop reading" }).click();
  await expect(page.getByRole("button", { name: "Read it to me" })).toBeVisible();
});

test("someone signs by keyboard alone", async ({ page, signInAs }) => {
  const { home, slug, member } = await aTable();
  const by = await actor(member);
  await answerAll(by, slug, { seat: 3 });
  await signInAs(member);
  await page.goto(`${home}/statements/sign/s01`);
  await page.getByRole("radio", { name: "I commit to this" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "I want to talk about this first" })).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("What would you like to talk about?")).toBeFocused();
  await page.keyboard.type("How do we begin?");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Save and go on" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/review/);
  await page.getByRole("link", { name: "Change my answer to statement 14" }).focus();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Write your name")).toBeFocused();
  await page.keyboard.type(member);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByRole("checkbox", { name: "I have read this and I agree" })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/You have signed\.$/);
});
