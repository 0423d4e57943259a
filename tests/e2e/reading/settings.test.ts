import { expect, expectAccessible, test } from "@/tests/support/browser";
import { aTable } from "@/tests/support/table";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("reading settings are kept in this browser without an account, on every page", async ({ page }) => {
      await page.goto("/display");
      await page.getByRole("group", { name: "Size of the words" }).getByLabel("Larger").check();
      await page.getByRole("group", { name: "Space between" }).getByLabel("Wide").check();
      await page.getByRole("group", { name: "Contrast" }).getByLabel("More").check();
      await page.getByRole("group", { name: "Light or dark" }).getByLabel("Dark").check();
      await page.getByRole("button", { name: "Keep these settings" }).click();
      await expect(page.getByRole("status")).toContainText("Saved. All pages look like this now.");
      for (const path of ["/display", "/help", "/sign-in"]) {
        await page.goto(path);
        const html = page.locator("html");
        await expect(html).toHaveAttribute("data-text", "larger");
        await expect(html).toHaveAttribute("data-spacing", "wide");
        await expect(html).toHaveAttribute("data-contrast", "more");
        await expect(html).toHaveAttribute("data-scheme", "dark");
      }
      await page.goto("/display");
      await expect(page.getByRole("group", { name: "Size of the words" }).getByLabel("Larger")).toBeChecked();
      const size = await page
        .locator("main p")
        .first()
        .evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
      expect(size).toBeGreaterThan(22);
    });
  });

test("a forged setting is as usual", async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: "reading", value: "text=%22%3E%3Cscript%3E&scheme=night", url: baseURL }]);
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-text", "usual");
  await expect(page.locator("html")).toHaveAttribute("data-scheme", "device");
});

for (const scheme of ["light", "dark"] as const)
  test(`whoever chose ${scheme} sees it whatever the device says, with enough contrast`, async ({
    page,
    context,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme: scheme === "dark" ? "light" : "dark" });
    await context.addCookies([{ name: "reading", value: `contrast=more&scheme=${scheme}`, url: baseURL }]);
    await page.goto("/sign-in");
    const [red = 0] =
      (await page.evaluate(() =>
        getComputedStyle(document.documentElement)
          .backgroundColor.match(/[\d.]+/g)
          ?.map(Number),
      )) ?? [];
    expect(red > 128).toBe(scheme === "light");
    await expectAccessible(page);
  });

test("with motion reduced nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/sign-in");
  const moves = await page.getByRole("button", { name: "Send me a link" }).evaluate((button) => {
    const { transitionDuration, animationDuration } = getComputedStyle(button);
    return Math.max(...`${transitionDuration},${animationDuration}`.split(",").map(Number.parseFloat));
  });
  expect(moves).toBeLessThan(0.02);
});

test("on paper there is the record, and no menu, button or link to press", async ({ page, signInAs }) => {
  const { home, lead, title } = await aTable();
  await signInAs(lead);
  await page.emulateMedia({ media: "print" });
  for (const path of ["", "/people", "/people/3", "/brief", "/checklist/people", "/history"]) {
    await page.goto(`${home}${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(title).first()).toBeVisible();
    await expect(page.getByRole("navigation").filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole("contentinfo")).toHaveCount(0);
    await expect(page.locator("main .button").filter({ visible: true })).toHaveCount(0);
  }
  await page.goto(`${home}/people/over-time`);
  await expect(page.getByRole("main").getByText(lead)).toBeVisible();
});

test("on paper a network’s pages have no menu and no button either", async ({ page, signInAs }) => {
  const { network, coordinator } = await aTable();
  await signInAs(coordinator);
  await page.emulateMedia({ media: "print" });
  for (const path of ["", "/figures", "/audits", "/changes"]) {
    await page.goto(`/network/${network}${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("navigation").filter({ visible: true })).toHaveCount(0);
    await expect(page.locator("button, .button").filter({ visible: true })).toHaveCount(0);
  }
});
