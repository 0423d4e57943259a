import type { Page } from "@playwright/test";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { actor, aTable, today } from "@/tests/support/table";
import { aHeldMeeting } from "@/tests/support/voices";

test.use({ viewport: { width: 320, height: 640 } });

async function aMeeting() {
  const table = await aTable();
  await aHeldMeeting({ lead: await actor(table.lead), slug: table.slug }, today());
  return { ...table, said: `${table.home}/meetings/1/said` };
}

const field = (page: Page) => page.getByRole("textbox", { name: "What is said" });
const writtenDown = (page: Page) => page.locator(".voice-line blockquote");
const unsent = (page: Page) => page.locator(".unsent__lines li");

test("a facilitator writes down what is said on a phone: one field, Enter, the next", async ({ page, signInAs }) => {
  const { said, facilitator, member } = await aMeeting();
  await signInAs(facilitator);
  await page.goto(said);
  await field(page).fill("Put a meal in the middle.");
  await page.getByLabel("Who says it").selectOption({ label: member });
  await field(page).press("Enter");
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("");
  await page.keyboard.type("I am afraid to say no.");
  await page.keyboard.press("Enter");
  await expect(writtenDown(page)).toHaveText(["“I am afraid to say no.”", "“Put a meal in the middle.”"]);
  await expect(page.locator(".voice-line").nth(1)).toContainText(member);
  await expect(page.locator(".voice-line").nth(0)).toContainText("Without a name");
  await expectAccessible(page);
});

test("nothing that was typed is lost while there is no connection", async ({
  page,
  context,
  signInAs,
  consoleProblems,
}) => {
  const { said, lead } = await aMeeting();
  await signInAs(lead);
  await page.goto(said);
  await expect(field(page)).toBeVisible();
  await context.setOffline(true);
  for (const words of ["One.", "Two.", "Three."]) {
    await field(page).fill(words);
    await field(page).press("Enter");
  }
  await expect(unsent(page)).toHaveCount(3);
  await expect(page.getByRole("status")).toContainText("3 lines wait in this browser");
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(writtenDown(page)).toHaveText(["“Three.”", "“Two.”", "“One.”"]);
  await expect(unsent(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  consoleProblems.splice(0);
});

test("a line waits also when the page was closed, and comes when it is opened again", async ({
  page,
  context,
  signInAs,
  consoleProblems,
}) => {
  const { said, lead } = await aMeeting();
  await signInAs(lead);
  await page.goto(said);
  await context.setOffline(true);
  await field(page).fill("Before the battery was empty.");
  await field(page).press("Enter");
  await expect(unsent(page)).toHaveCount(1);
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(said);
  await expect(writtenDown(again)).toHaveText(["“Before the battery was empty.”"]);
  consoleProblems.splice(0);
});

test("a line that was only begun is there again when the page is, with whoever says it", async ({ page, signInAs }) => {
  const { said, facilitator, member } = await aMeeting();
  await signInAs(facilitator);
  await page.goto(said);
  await page.getByLabel("Who says it").selectOption({ label: member });
  await field(page).fill("Before the phone rang");
  await page.goto("/");
  await page.goto(said);
  await expect(field(page)).toHaveValue("Before the phone rang");
  await field(page).press("Enter");
  await expect(page.locator(".voice-line")).toContainText(member);
  await page.reload();
  await expect(writtenDown(page)).toHaveCount(1);
  await expect(field(page)).toHaveValue("");
});

test("while a meeting is on, its page leads to writing down what is said", async ({ page, signInAs }) => {
  const { home, slug, lead, facilitator } = await aTable();
  const plan = { title: "How we work", day: today(), from: "00:00", to: "00:01", place: "The library" };
  await planMeeting(await actor(lead), slug, plan);
  await signInAs(facilitator);
  await page.goto(`${home}/meetings/1`);
  await page.getByRole("link", { name: "Write down what is said" }).first().click();
  await expect(field(page)).toBeVisible();
  await expect(page.getByRole("link", { name: "How we work" })).toHaveCount(1);
});

test("a line whose answer was lost on the way is there once", async ({ page, signInAs, consoleProblems }) => {
  const { said, lead } = await aMeeting();
  await signInAs(lead);
  await page.goto(said);
  let lost = 0;
  await page.route(`**${said}`, async (route) => {
    if (route.request().method() !== "POST" || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort();
  });
  await field(page).fill("Only once.");
  await field(page).press("Enter");
  await page.getByRole("button", { name: "Send them now" }).click();
  await expect(writtenDown(page)).toHaveText(["“Only once.”"]);
  expect(lost).toBe(1);
  consoleProblems.splice(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one line after the other is written down, and the next may follow", async ({ page, signInAs }) => {
    const { said, facilitator } = await aMeeting();
    await signInAs(facilitator);
    await page.goto(said);
    for (const words of ["One.", "Two."]) {
      await field(page).fill(words);
      await page.getByLabel("Who says it").selectOption({ label: "Someone from carers" });
      await field(page).press("Enter");
      await expect(page.getByRole("status").first()).toContainText("Saved: it is written down.");
    }
    await expect(writtenDown(page)).toHaveText(["“Two.”", "“One.”"]);
  });
});
