import { writeAgreement } from "@/lib/agreement/write-agreement";
import { anAgreement } from "@/tests/support/agreement";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { actor, aTable, today } from "@/tests/support/table";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a group writes how it works together, from the checklist on, and looks at it again", async ({
      page,
      signInAs,
    }) => {
      const { home, member } = await aTable();
      await signInAs(member);
      await page.goto(`${home}/checklist/planning-structure`);
      await page.getByRole("link", { name: /^Write how you want to be with one another/ }).click();
      await page.getByLabel("Line 1").fill("We let each other finish.");
      await page.getByLabel("Line 2").fill("We take breaks.");
      await page.getByLabel("How we decide").fill("We talk until nobody objects.");
      await page.getByRole("button", { name: "Save these words" }).click();
      await expect(page.getByRole("status")).toContainText("Saved: these are the words now.");
      await expect(page.getByRole("listitem").filter({ hasText: "We take breaks." })).toBeVisible();
      await expect(page.getByText("Not adopted by a decision yet.").first()).toBeVisible();
      await expect(page.getByRole("link", { name: "Adopt it by a decision" })).toHaveAttribute(
        "href",
        new RegExp(`^${home}/decisions/new\\?kind=adopt-agreement`),
      );
      if (javaScriptEnabled) await expectAccessible(page);

      await page.getByRole("link", { name: "Write down that you looked at it again" }).click();
      await page.getByLabel("What came of it").fill("It stays as it is.");
      await page.getByLabel(/^A day for the next look/).fill(today());
      await page.getByRole("button", { name: "Save this" }).click();
      await expect(page.getByRole("link", { name: "Give a day that is still to come." })).toBeVisible();
      await expect(page.getByLabel("What came of it")).toHaveValue("It stays as it is.");
      await page.getByLabel(/^A day for the next look/).fill("2199-05-01");
      await page.getByRole("button", { name: "Save this" }).click();
      await expect(page.getByText("To be looked at again on 1 May 2199.")).toBeVisible();
      await expect(page.getByText(`Written down by ${member}`)).toBeVisible();
    });
  });

test("whoever wrote at the same time is told what is there now, and keeps what they typed", async ({
  page,
  signInAs,
}) => {
  const { home, slug, lead, member } = await aTable();
  await signInAs(member);
  await page.goto(`${home}/agreement/edit`);
  await page.getByLabel("How we decide").fill("We draw lots.");
  await writeAgreement(await actor(lead), slug, anAgreement);
  await page.getByRole("button", { name: "Save these words" }).click();
  await expect(page.getByText(`${lead} changed this while you were writing.`)).toBeVisible();
  await expect(page.getByLabel("How we decide")).toHaveValue("We draw lots.");
  await page.getByRole("button", { name: "Save these words" }).click();
  await expect(page.getByText("We draw lots.")).toBeVisible();
});
