import { expect, expectAccessible, test } from "@/tests/support/browser";
import { named } from "@/tests/support/hand-entry";
import { aTable } from "@/tests/support/table";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("of two who write the same notes, the second keeps their words and is told what changed", async ({
      page,
      signInAs,
      pageOf,
    }) => {
      const { home, member, otherMember } = await aTable();
      const area = `${home}/checklist/people`;
      const other = await pageOf(otherMember);
      await signInAs(member);
      await page.goto(`${area}/notes`);
      await other.goto(`${area}/notes`);
      await named(other, "text").fill("We ask by phone.");
      await other.getByRole("button", { name: "Save the notes" }).click();
      await expect(other.getByRole("status")).toContainText("The notes are saved.");

      await named(page, "text").fill("We ask face to face.");
      await page.getByRole("button", { name: "Save the notes" }).click();
      const summary = page.locator(".error-summary");
      await expect(summary).toBeFocused();
      await expect(summary).toContainText(`${otherMember} changed this while you were writing.`);
      await expect(summary).toContainText("“We ask by phone.”");
      await expect(named(page, "text")).toHaveValue("We ask face to face.");
      if (javaScriptEnabled) await expectAccessible(page);

      await page.getByRole("button", { name: "Save the notes" }).click();
      await expect(page.getByRole("status")).toContainText("The notes are saved.");
      await expect(page.getByRole("blockquote").first()).toContainText("We ask face to face.");
      await page.getByText("1 earlier wording").click();
      await expect(page.getByRole("blockquote").filter({ hasText: "We ask by phone." })).toBeVisible();
    });
  });

test("of two who write the brief, neither loses a word", async ({ page, signInAs, pageOf }) => {
  const { home, lead, facilitator } = await aTable();
  const other = await pageOf(facilitator);
  await signInAs(lead);
  await page.goto(`${home}/brief/edit`);
  await other.goto(`${home}/brief/edit`);
  await other.getByLabel("Aim 2").fill("Shade for everyone");
  await other.getByRole("button", { name: "Save the brief" }).click();
  await expect(other.getByRole("status")).toContainText("The brief is saved.");

  await page.getByLabel("Aim 2").fill("A path for wheels");
  await page.getByRole("button", { name: "Save the brief" }).click();
  await expect(page.locator(".error-summary")).toContainText("Shade for everyone");
  await expect(page.getByLabel("Aim 2")).toHaveValue("A path for wheels");
  await page.getByLabel("Aim 3").fill("Shade for everyone");
  await page.getByRole("button", { name: "Save the brief" }).click();
  await expect(page.getByRole("status")).toContainText("The brief is saved.");
  await expect(page.getByRole("listitem").filter({ hasText: /^(A path for wheels|Shade for everyone)$/ })).toHaveCount(
    2,
  );
});

test("whoever was signed out while writing keeps their words, signs in beside and saves", async ({
  page,
  context,
  signInAs,
}) => {
  const { home, member } = await aTable();
  await signInAs(member);
  await page.goto(`${home}/checklist/people/notes`);
  await named(page, "text").fill("We ask by phone.");
  await context.clearCookies();
  await page.getByRole("button", { name: "Save the notes" }).click();
  await expect(page.locator(".error-summary")).toContainText("You are signed out now.");
  await expect(named(page, "text")).toHaveValue("We ask by phone.");
  await signInAs(member);
  await page.getByRole("button", { name: "Save the notes" }).click();
  await expect(page.getByRole("status")).toContainText("The notes are saved.");
});
