import { expect, expectAccessible, test } from "@/tests/support/browser";
import { aTable } from "@/tests/support/table";

for (const way of ["with JavaScript", "without JavaScript"])
  test.describe(() => {
    test.use({ javaScriptEnabled: way === "with JavaScript" });

    test(`someone goes through the workbook from its first question to the last, ${way}`, async ({
      page,
      signInAs,
    }) => {
      const { lead } = await aTable();
      await signInAs(lead);
      await page.goto("/workbook");
      await page.getByRole("link", { name: "Begin", exact: true }).click();
      await page.getByLabel("What does co-production mean to you?").fill("Asking people what they want");
      const save = page.getByRole("button", { name: "Save and go on" });
      await save.click();
      await expect(page.getByRole("status")).toContainText("Saved, for you alone.");
      await page.getByLabel("Edgar Cahn (2000)").check();
      await page.getByLabel("Why this one?").fill("Because everyone gives");
      for (const heading of [
        "The principles",
        "The statements",
        "Three ladders",
        "From consultation to co-production",
      ]) {
        await save.click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      }
      await page.getByLabel("By a blend of the two").fill("Ask everyone, decide together");
      for (const heading of ["Facilitating", "A practice brief", "Looking back"]) {
        await save.click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      }
      await expect(page.getByRole("main")).toContainText("Asking people what they want");
      await page.getByLabel("What does co-production mean to you now?").fill("Deciding as equals");
      await page.getByRole("button", { name: "Save and finish" }).click();
      await expect(page.getByRole("status")).toContainText("You have come to the end");
      await expect(page.getByRole("main")).toContainText("You have gone through 8 of 8 parts.");

      await page.getByRole("link", { name: /^Looking back/ }).click();
      const both = page.locator(".then-and-now").first();
      await expect(both).toContainText("Asking people what they want");
      await expect(both).toContainText("Deciding as equals");

      await page.goto("/workbook");
      await page.getByRole("link", { name: /^Write it down in/ }).click();
      await expect(page.getByLabel("What it was")).toHaveValue("The workbook: an introduction to co-production");

      await page.goto("/workbook/notes");
      await expect(page.getByRole("main")).toContainText("Ask everyone, decide together");
      await page.getByRole("link", { name: "Delete everything you wrote in the workbook" }).click();
      await page.getByLabel("Yes, delete all of it").check();
      await page.getByRole("button", { name: "Delete what I wrote" }).click();
      await expect(page.getByRole("status")).toContainText("Everything you wrote here is deleted.");
      await expect(page.getByRole("link", { name: "Begin", exact: true })).toBeVisible();
    });
  });

test("whoever is not signed in reads the course, and is shown how to write; nobody reads another's answers", async ({
  page,
  signInAs,
}) => {
  const { lead, member } = await aTable();
  await signInAs(member);
  await page.goto("/workbook/principles");
  await page.getByLabel(/^Think of a group/).fill("quokka");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.getByRole("status")).toContainText("Saved");
  await signInAs(lead);
  for (const path of ["/workbook", "/workbook/principles", "/workbook/notes"]) {
    await page.goto(path);
    await expect(page.getByRole("main")).not.toContainText("quokka");
  }
  await page.context().clearCookies();
  await page.goto("/workbook/looking-back");
  await expect(page.getByRole("button", { name: /^Save/ })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
});
