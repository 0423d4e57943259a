import { planMeeting } from "@/lib/meetings/plan-meeting";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { actor, aTable, today } from "@/tests/support/table";

test.use({ viewport: { width: 320, height: 640 } });

test("a form that is sent without a connection keeps what was typed, says so, and is sent again", async ({
  page,
  context,
  signInAs,
  consoleProblems,
}) => {
  const { home, slug, lead } = await aTable();
  const plan = { title: "How we work", day: today(), from: "00:00", to: "00:01", place: "The library" };
  await planMeeting(await actor(lead), slug, plan);
  await signInAs(lead);
  await page.goto(`${home}/meetings/1/notes`);
  await page.getByLabel("Notes").fill("Two benches by the gate.");
  await context.setOffline(true);
  for (const _ of ["once", "again"]) {
    await page.getByRole("button", { name: "Save the notes" }).click();
    await expect(page.locator(".error-summary")).toContainText("There is no connection now");
    await expect(page.locator(".error-summary")).toBeFocused();
    await expect(page.getByLabel("Notes")).toHaveValue("Two benches by the gate.");
  }
  await expect(page).toHaveTitle(/^Problem: Notes of the meeting/);
  await expectAccessible(page);
  await context.setOffline(false);
  await page.getByRole("button", { name: "Save the notes" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: the notes.");
  consoleProblems.splice(0);
});

test("a form whose answer was lost on the way does its work once", async ({ page, signInAs, consoleProblems }) => {
  const { home, lead } = await aTable();
  await signInAs(lead);
  await page.goto(`${home}/actions/new`);
  let lost = 0;
  await page.route(`**${home}/actions/new`, async (route) => {
    if (route.request().method() !== "POST" || lost > 0) return route.continue();
    lost += 1;
    await route.fetch({ maxRedirects: 0 });
    await route.abort();
  });
  await page.getByLabel("What is to be done").fill("Bake");
  await page.getByRole("button", { name: "Write this down" }).click();
  await expect(page.locator(".error-summary")).toContainText("There is no connection now");
  await page.getByRole("button", { name: "Write this down" }).click();
  await expect(page.getByRole("heading", { name: "Action 1" })).toBeVisible();
  await page.goto(`${home}/actions`);
  await expect(page.getByRole("link", { name: "Bake", exact: true })).toHaveCount(1);
  expect(lost).toBe(1);
  consoleProblems.splice(0);
});
