import type { Page } from "@playwright/test";
import { freePort } from "@/db/server/cluster";
import { type Pages, servePages } from "@/scripts/machine/pages";
import { test as base, expect, expectAccessible } from "@/tests/support/browser";
import { named } from "@/tests/support/hand-entry";
import { type Relay, relayTo } from "@/tests/support/relay";
import { aTable } from "@/tests/support/table";

type Away = { address: string; relay: Relay };

/** Pages of their own, which reach the database by way of a relay that the test can cut. */
const test = base.extend<{ away: Away }>({
  away: async ({ consoleProblems }, use) => {
    const relay = await relayTo(process.env.DATABASE_URL ?? "");
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const pages: Pages = servePages("127.0.0.1", port, {
      DATABASE_URL: relay.url,
      PORT: String(port),
      NEXTAUTH_URL: address,
    });
    await pages.ready;
    await use({ address, relay });
    await relay.cut();
    await pages.stop();
    // A browser's console calls an answer of 503 a problem; it is what these tests mean.
    consoleProblems.splice(0, consoleProblems.length);
  },
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("pages say that the record cannot be reached, and lead back", async ({ page, signInAs, away }) => {
      const { lead, home } = await aTable();
      await signInAs(lead);
      await away.relay.cut();
      for (const path of ["/", "/sign-in", `${home}/people`, "/help", "/projects/new"])
        await expectTrouble(page, away, path);
      if (javaScriptEnabled) await expectAccessible(page);
      await page.context().clearCookies();
      await expectTrouble(page, away, "/sign-in");
    });
  });

test("what was typed is still in the form when the database goes away", async ({ page, signInAs, away }) => {
  const { member, home } = await aTable();
  await signInAs(member);
  await page.goto(`${away.address}${home}/checklist/people/notes`);
  await named(page, "text").fill("What we wrote");
  await away.relay.cut();
  await page.getByRole("button", { name: "Save the notes" }).click();
  await expect(page.locator(".error-summary")).toContainText("The record cannot be reached right now.");
  await expect(named(page, "text")).toHaveValue("What we wrote");
  await away.relay.mend();
  await page.getByRole("button", { name: "Save the notes" }).click();
  await expect(page.getByRole("blockquote").filter({ hasText: "What we wrote" })).toBeVisible();
});

async function expectTrouble(page: Page, { address }: Away, path: string): Promise<void> {
  const answer = await page.goto(`${address}${path}`);
  expect(answer?.status()).toBe(503);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Alongside cannot reach its record right now");
  await expect(page.getByText("999 or 112")).toBeVisible();
  await expect(page.getByRole("link", { name: "Try again" })).toHaveAttribute("href", path);
}
