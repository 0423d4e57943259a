import type { Page } from "@playwright/test";

/** From now on whatever this page posts is forged on its way: `forge` is given the body that the browser made. */
export async function forgePosts(page: Page, forge: (body: string) => string): Promise<void> {
  await page.route("**/*", (route) => {
    const body = route.request().postData();
    return body === null ? route.continue() : route.continue({ postData: forge(body) });
  });
}
