import { expect, expectAccessible, forgiveNotFound, test } from "@/tests/support/browser";

test("an address that nobody can read is not here either", async ({ request }) => {
  for (const path of ["/projects/%ff", "/%ff", "/projects/%ff/people", "/network/%C3%28"]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(await answer.text()).toContain("This page is not here");
  }
});

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

test("a forged name of a project or a network leads to no page", async ({ page, signInAs, consoleProblems }) => {
  await signInAs("Marie Renouf");
  for (const path of ["/projects/%00", "/projects/a%00b/people", "/projects/new?network=%00", "/network/%EF%BF%BD"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
  }
  forgiveNotFound(consoleProblems);
});
