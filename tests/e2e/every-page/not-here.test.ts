import { expect, expectAccessible, forgiveNotFound, test } from "@/tests/support/browser";

for (const who of [null, "Ana Ferreira"])
  test(`a page that is not there says so kindly to ${who ? "a member" : "a visitor"}, and shows a way on`, async ({
    page,
    signInAs,
    consoleProblems,
  }) => {
    if (who) await signInAs(who);
    const answer = await page.goto("/nothing/is/here");
    expect(answer?.status()).toBe(404);
    await expect(page).toHaveTitle("Page not found – Alongside");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not here");
    await expectAccessible(page);
    await page.getByRole("main").getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(who ? "Your projects" : "Sign in");
    forgiveNotFound(consoleProblems);
  });
