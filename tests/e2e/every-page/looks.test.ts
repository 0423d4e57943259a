import type { Page } from "@playwright/test";
import type postgres from "postgres";
import {
  anotherBrowser,
  test as base,
  expect,
  expectAccessible,
  expectContrast,
  signIn,
} from "@/tests/support/browser";
import { pages, type Viewer, viewers } from "./pages/all";
import { openAudit } from "./pages/pages";

const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const narrow = { width: 320, height: 640 };

/** Each viewer's pages are looked at in one window, so that what all pages need is fetched once. */
const test = base.extend<{ viewer: Viewer }, { windowOf: (viewer: Viewer) => Promise<Page> }>({
  viewer: ["visitor", { option: true }],
  windowOf: [
    async ({ browser, ownerSql }, use) => {
      const windows = new Map<Viewer, Page>();
      await use(async (viewer) => {
        const page = windows.get(viewer) ?? (await anotherBrowser(browser));
        const name = viewers[viewer];
        if (name && !windows.has(viewer)) await signIn(page.context(), ownerSql, name);
        windows.set(viewer, page);
        return page;
      });
      await Promise.all([...windows.values()].map((page) => page.context().close()));
    },
    { scope: "worker" },
  ],
  page: async ({ windowOf, viewer }, use) => use(await windowOf(viewer)),
  context: async ({ page }, use) => use(page.context()),
});

for (const [who, places] of Object.entries(pages))
  test.describe(() => {
    test.use({ viewer: who as Viewer });

    for (const [path, heading] of places)
      test(`${who} at ${path}: nothing is in the way of anyone, light and dark, wide and narrow`, async ({
        page,
        ownerSql,
      }) => {
        await page.emulateMedia({ colorScheme: "light" });
        await page.setViewportSize(desktop);
        await page.goto(path.includes(openAudit) ? path.replace(openAudit, await idOfOpenAudit(ownerSql)) : path);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
        await expectOneTitle(page);
        await expectSkipLink(page);

        // Each width once and each scheme once: colours do not turn on the width, nor what is there on the scheme.
        await expectAccessible(page);
        await page.emulateMedia({ colorScheme: "dark" });
        await page.setViewportSize(phone);
        await expectContrast(page);
        await page.emulateMedia({ colorScheme: "light" });

        await page.setViewportSize(narrow);
        await expectNothingCutOff(page);
        await page.evaluate(() => document.documentElement.setAttribute("data-text", "larger"));
        await expectNothingCutOff(page);
      });
  });

async function idOfOpenAudit(sql: postgres.Sql): Promise<string> {
  const [found] = await sql`select a.id from audit a join project p on p.id = a.project_id join network n
    on n.id = p.network_id where n.slug = 'island' and a.closed_on is null order by p.title limit 1`;
  return found?.id;
}

async function expectOneTitle(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
  await expect(page.locator("head title")).toHaveCount(1);
  await expect(page).toHaveTitle(/^\S.* – Alongside$/);
}

async function expectSkipLink(page: Page): Promise<void> {
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the main part of this page" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const inHead = await page.evaluate(() => document.querySelector("header")?.contains(document.activeElement));
  expect(inHead, "the next stop is past the head of the page").toBe(false);
}

async function expectNothingCutOff(page: Page): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide, "the page is not wider than the window").toBeLessThanOrEqual(room);
}
