import { addDays, dayInWords } from "@/lib/calendar/days";
import { giveVoice } from "@/lib/voices/give-voice";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { fillInDecision, standing } from "@/tests/support/deciding";
import { actor, aTable, today } from "@/tests/support/table";
import { aHeldMeeting } from "@/tests/support/voices";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "on a phone" : "on a phone without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 800 } });

    test("a decision made without a group asks for a day to look again, loses nothing, and carries its stamp", async ({
      page,
      signInAs,
    }) => {
      const { home, lead, facilitator, member, otherMember } = await aTable();
      await signInAs(member);
      await page.goto(`${home}/decisions/new`);
      if (javaScriptEnabled) await expectAccessible(page);
      await fillInDecision(page, { [lead]: "Agreed", [facilitator]: "Can live with it", [member]: "Agreed" });
      await page.getByRole("button", { name: "Write this decision down" }).click();

      const asked = "Made without lived experience. Set a day to look at it again.";
      await expect(page.locator(".error-summary")).toContainText(asked);
      if (javaScriptEnabled) await expectAccessible(page);
      await expect(page.getByLabel("What was decided", { exact: true })).toHaveValue(
        "We meet in the garden, on Tuesdays.",
      );
      await expect(page.getByLabel("This was chosen: way 1")).toBeChecked();
      await expect(standing(page, facilitator)).toHaveValue("stand-aside");
      const again = addDays(today(), 30);
      await page.getByLabel("The day on which you look at it again").fill(again);
      await page.getByRole("button", { name: "Write this decision down" }).click();

      await expect(page.getByRole("status")).toContainText("Saved: the decision is written down.");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("We meet in the garden");
      await expect(page.locator(".stamp > span")).toHaveText("Made without lived experience");
      await expect(page.getByText(`We look again on ${dayInWords(again)}.`)).toBeVisible();
      const group = page.locator(".stances__group").filter({ hasText: "Lived experience" });
      await expect(group).toContainText("0 of 1 answered");
      await expect(group.getByRole("listitem")).toHaveText(`${otherMember}Not there`);
      await expect(page.locator(".option--chosen")).toContainText("In the garden");
      await expect(page.getByText("Nobody saw it differently.")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
    });
  });

test("someone against it is heard in full, with the reason", async ({ page, signInAs }) => {
  const { home, lead, facilitator, member, otherMember } = await aTable();
  await signInAs(lead);
  await page.goto(`${home}/decisions/new`);
  const stances = { [lead]: "Agreed", [facilitator]: "Agreed", [member]: "Agreed", [otherMember]: "Disagreed" };
  await fillInDecision(page, stances);
  await page.getByRole("button", { name: "Write this decision down" }).click();
  await expect(page.locator(".error-summary")).toContainText("Say why they object.");
  await page.getByLabel(`In their words: why, ${otherMember}`).fill("It floods in winter.");
  await page.getByLabel("We asked: nobody saw it differently").uncheck();
  await page.getByLabel("Who saw it differently, and how?").fill("One of us says that it floods.");
  await page.getByRole("button", { name: "Write this decision down" }).click();
  await expect(page.getByRole("status")).toContainText("Saved");
  const against = page.locator(".record").filter({ hasText: "Disagreement, kept in full" });
  await expect(against).toContainText("One of us says that it floods.");
  await expect(against.locator("figure")).toContainText("It floods in winter.");
  await expect(against.locator("figure")).toContainText(otherMember);
});

test("from a meeting and from what someone said, and an action from it", async ({ page, signInAs }) => {
  const { home, slug, ...people } = await aTable();
  const lead = await actor(people.lead);
  await aHeldMeeting({ lead, slug }, today());
  await giveVoice(await actor(people.member), slug, { text: "A bench, please.", way: "name" });
  await signInAs(people.lead);
  await page.goto(`${home}/voices/1`);
  await page.getByRole("link", { name: "Write down a decision from this" }).click();
  await expect(page.getByLabel(`${people.member}: “A bench, please.”`)).toBeChecked();
  await page.goto(`${home}/meetings/1`);
  await page.getByRole("link", { name: "Write down a decision", exact: true }).click();
  await expect(page.getByLabel("In which meeting?")).toHaveValue("1");
  await expect(standing(page, people.lead)).toHaveValue("no-answer");
  await expect(page.getByText("In the meeting: there.")).toHaveCount(1);
  const everyone = [people.lead, people.facilitator, people.member, people.otherMember];
  await fillInDecision(page, Object.fromEntries(everyone.map((name) => [name, "Agreed"])));
  await page.getByText("What people said", { exact: true }).click();
  await page.getByLabel(`${people.member}: “A bench, please.”`).check();
  await page.getByRole("button", { name: "Write this decision down" }).click();
  await expect(page.getByRole("status")).toContainText("Saved");
  await expect(page.locator(".stamp")).toHaveCount(0);

  await page.getByRole("link", { name: "Write down an action from this decision" }).click();
  await page.getByLabel("What is to be done").fill("Buy a bench");
  await page.getByRole("button", { name: "Write this down" }).click();
  await page.getByRole("link", { name: "Decision 1: We meet in the garden" }).click();
  await expect(page.getByRole("link", { name: "Buy a bench", exact: true })).toBeVisible();
  for (const from of ["voices/1", "meetings/1"]) {
    await page.goto(`${home}/${from}`);
    await expect(page.getByRole("link", { name: "Decision 1: We meet in the garden" })).toBeVisible();
  }
  await page.goto(home);
  await expect(page.getByRole("link", { name: "We meet in the garden", exact: true })).toBeVisible();
});

test("two people who write something down at the same time both find it there", async ({ pageOf }) => {
  const { home, lead, facilitator, member, otherMember } = await aTable();
  const stances = Object.fromEntries([lead, facilitator, member, otherMember].map((name) => [name, "Agreed"]));
  const pages = await Promise.all([pageOf(lead), pageOf(otherMember)]);
  for (const page of pages) {
    await page.goto(`${home}/decisions/new`);
    await fillInDecision(page, stances);
  }
  await Promise.all(pages.map((page) => page.getByRole("button", { name: "Write this decision down" }).click()));
  for (const page of pages)
    await expect(page.getByRole("status")).toContainText("Saved: the decision is written down.");
  expect(pages.map((page) => new URL(page.url()).pathname).sort()).toEqual([
    `${home}/decisions/1`,
    `${home}/decisions/2`,
  ]);
});
