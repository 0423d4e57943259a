import { expect, test } from "@/tests/support/browser";
import { linkFor } from "@/tests/support/sign-in-links";

const home = "/projects/support-programme-for-people-affected-by-eating-disorders";

// Two people, because the mailbox of the demo shows the mails of every test.
for (const [javaScriptEnabled, member] of [
  [true, "josh@example.org"],
  [false, "leila@example.org"],
] as const)
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("whoever opened a page of their project signs in and comes to that page", async ({ page }) => {
      await page.goto(`${home}/checklist/people`);
      await page.getByLabel("Your e-mail address").fill(member);
      await page.getByRole("button", { name: "Send me a link" }).click();
      await expect(page.getByRole("heading", { name: "Look in your mail" })).toBeVisible();
      await page.goto(await linkFor(page, member));
      await page.getByRole("button", { name: "Sign me in" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("2. People");
      await expect(page).toHaveURL(`${home}/checklist/people`);
    });
  });

test("signing in never leads to another site", async ({ page, context, baseURL }) => {
  const elsewhere = [
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "javascript:alert(1)",
  ];
  for (const to of elsewhere) {
    await context.clearCookies();
    await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
    await page.getByRole("button", { name: "Sign in as Imogen Clarke" }).click();
    await expect(page.getByRole("heading", { name: "Hello Imogen Clarke" })).toBeVisible();
    await expect(page).toHaveURL(`${baseURL}/`);
  }
});
