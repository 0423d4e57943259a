import { writeAreaNote } from "@/lib/checklist/write-area-note";
import { describeMember } from "@/lib/people/describe-member";
import { expect, test } from "@/tests/support/browser";
import { actor, aTable } from "@/tests/support/table";

test("history says who did what and when, and what changed, in words", async ({ page, signInAs }) => {
  const { home, lead } = await aTable();
  await signInAs(lead);
  await page.goto(`${home}/brief/edit`);
  await page.getByLabel("Aim 1").fill("A garden for everyone");
  await page.getByRole("button", { name: "Save the brief" }).click();
  await expect(page.getByRole("status")).toContainText("The brief is saved.");
  await page.goto(`${home}/history`);
  const newest = page.locator(".history > li").first();
  await expect(newest).toContainText(`${lead} wrote the brief.`);
  await expect(newest).toContainText("Was: A garden for all");
  await expect(newest).toContainText("Now: A garden for everyone");
  await expect(newest.locator("time")).toHaveText(/^\d{1,2} \w+ \d{4}.*\d\d:\d\d$/);
  await expect(newest).toContainText(/fingerprint( [0-9a-f]{4})+/);
  await expect(page.locator(".history > li").last()).toContainText(`${lead} started the project.`);
});

test("history tells that needs were written down for someone, never the words", async ({ page, signInAs }) => {
  const { home, slug, lead, member } = await aTable();
  await describeMember(await actor(lead), slug, 3, { accessNeeds: "A very private lift", version: 1 });
  await signInAs(member);
  await page.goto(`${home}/history`);
  await expect(page.getByText(`${lead} wrote down what ${member} said about taking part.`)).toBeVisible();
  expect(await page.content()).not.toContain("very private lift");
});

test("a long history is read page by page, back to its beginning", async ({ page, signInAs }) => {
  const { home, slug, member } = await aTable();
  const by = await actor(member);
  for (let version = 0; version < 55; version += 1)
    await writeAreaNote(by, slug, { area: "people", text: `Wording ${version}`, version });
  await signInAs(member);
  await page.goto(`${home}/history`);
  const entries = page.locator(".history > li");
  const showing = page.getByRole("navigation", { name: "More of the history" }).getByRole("paragraph");
  await expect(entries.first()).toContainText("Now: Wording 54");
  await expect(page.getByRole("link", { name: "Newer" })).toHaveCount(0);
  const [, all] = (await showing.textContent())?.match(/ of (\d+)$/) ?? [];
  let seen = await entries.count();
  while (await page.getByRole("link", { name: "Older" }).isVisible()) {
    await page.getByRole("link", { name: "Older" }).click();
    await expect(showing).toHaveText(new RegExp(`^Entries ${Number(all) - seen} to \\d+ of ${all}$`));
    seen += await entries.count();
  }
  expect(seen).toBe(Number(all));
  await expect(entries.last()).toContainText("started the project");
  await page.getByRole("link", { name: "Newer" }).click();
  await expect(page.getByRole("link", { name: "Older" })).toBeVisible();
});
