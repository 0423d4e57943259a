import { addAction } from "@/lib/actions/add-action";
import { finishAction } from "@/lib/actions/finish-action";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { addMilestone } from "@/lib/milestones/add-milestone";
import { leaveTable } from "@/lib/people/leave-table";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { actor, aTable, today } from "@/tests/support/table";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an action is written down, taken on by someone and done, with what came of it", async ({
      page,
      signInAs,
      pageOf,
    }) => {
      const { home, lead, member } = await aTable();
      await signInAs(lead);
      await page.goto(`${home}/checklist/planning-structure`);
      await page.getByRole("link", { name: /^Write down what is to be done/ }).click();
      await page.getByLabel("What is to be done").fill("Ask the library for a room");
      await page.getByLabel("By when").fill(today());
      await page.getByRole("button", { name: "Write this down" }).click();
      await expect(page.getByRole("status")).toContainText("Saved: this is to be done.");
      await expect(page.getByText("Nobody has taken this on yet.")).toBeVisible();

      const own = await pageOf(member);
      await own.goto(`${home}/actions`);
      await own.getByRole("link", { name: /^Take this on/ }).click();
      await own.getByRole("button", { name: "Save this" }).click();
      await expect(own.getByText(`${member} does this.`)).toBeVisible();
      await own.goto("/");
      await own.getByRole("link", { name: "Ask the library for a room" }).click();
      await own.getByRole("link", { name: "Say that it is done" }).click();
      await own.getByLabel("What came of it").fill("Room 2, on Tuesdays.");
      await own.getByRole("button", { name: "Yes, it is done" }).click();
      await expect(own.getByRole("status")).toContainText("Saved: this is done.");

      await page.goto(`${home}/actions`);
      await expect(page.getByRole("heading", { name: "Nothing is open now" })).toBeVisible();
      await page.getByRole("link", { name: "Done, or not needed" }).click();
      await expect(page.getByText("Room 2, on Tuesdays.")).toBeVisible();
      const carers = page.getByRole("table", { name: "Actions of each group" }).getByRole("row", { name: /Carers/ });
      await expect(carers).toContainText("1 of 1");
      await page.goto("/");
      await expect(page.getByRole("heading", { name: "Yours to do" })).toHaveCount(0);
    });
  });

test("someone else’s action says whose it is, and has no form", async ({ page, signInAs }) => {
  const { home, slug, lead, member, otherMember } = await aTable();
  await addAction(await actor(lead), slug, { what: "Bake", owner: 3 });
  await signInAs(otherMember);
  await page.goto(`${home}/actions/1`);
  await expect(page.getByText(`${member}, a lead or a facilitator can change it`)).toBeVisible();
  await expect(page.getByRole("link", { name: "Change it" })).toHaveCount(0);
  for (const part of ["change", "finish", "drop"]) {
    await page.goto(`${home}/actions/1/${part}`);
    await expect(page.getByText(`${member} does this.`)).toBeVisible();
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  }
});

test("what is overdue says so, and what someone who left was to do asks for a new owner", async ({
  page,
  signInAs,
  ownerSql,
}) => {
  const { home, slug, lead, member } = await aTable();
  const before = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000);
  const dueOn = before.toISOString().slice(0, 10);
  const by = await actor(lead);
  await addAction(by, slug, { what: "Bake", owner: 3, dueOn }, before);
  await leaveTable(by, slug, 3, { leftOn: today() });
  await signInAs(lead);
  await page.goto(`${home}/actions`);
  await expect(page.getByText(`${member} was to do this, and has left the table.`)).toBeVisible();
  await expect(page.getByText(/^Overdue: was to be done by/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Bake", exact: true }).click();
  await page.getByRole("link", { name: "Say who does it" }).click();
  await expect(page.getByText("Who does it now?")).toBeVisible();
  await expect(page.getByLabel("Who does it")).toHaveValue("");
  expect(await ownerSql`select from action where what = 'Bake' and owner_id is null`).toHaveLength(0);
});

test("what is not needed any more is not open, and stays to be read", async ({ page, signInAs }) => {
  const { home, slug, member } = await aTable();
  await addAction(await actor(member), slug, { what: "Bake", owner: 3 });
  await signInAs(member);
  await page.goto(`${home}/actions/1`);
  await page.getByRole("link", { name: "Not needed any more" }).click();
  await page.getByRole("button", { name: "It is not needed any more" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: this is not needed any more.");
  await page.goto(`${home}/actions?show=done`);
  await expect(page.getByText(/^Not needed any more since/)).toBeVisible();
});

test("a lead sets a milestone from the checklist and says that it is reached; a member reads it", async ({
  page,
  signInAs,
  pageOf,
}) => {
  const { home, lead, member } = await aTable();
  await signInAs(lead);
  await page.goto(`${home}/checklist/planning-structure`);
  await page.getByRole("link", { name: /^Give a big step a date/ }).click();
  await page.getByLabel("Which step").fill("The garden opens");
  await page.getByLabel("By which day").fill(today());
  await page.getByRole("button", { name: "Set this milestone" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: one more milestone.");
  await page.getByRole("link", { name: /^Change it/ }).click();
  await page.getByLabel("Which step").fill("The gate opens");
  await page.getByRole("button", { name: "Save this" }).click();
  await page.getByRole("link", { name: /^Say that it is reached/ }).click();
  await page.getByRole("button", { name: "Yes, it is reached" }).click();
  await expect(page.getByText(/^Reached on/)).toBeVisible();

  const own = await pageOf(member);
  await own.goto(`${home}/brief`);
  await own.getByRole("link", { name: "See the milestones and their days" }).click();
  await expect(own.getByText("The gate opens")).toBeVisible();
  await expect(own.getByRole("link", { name: "Set a milestone" })).toHaveCount(0);
  await own.goto(`${home}/milestones/new`);
  await expect(own.getByText(/^A lead or a facilitator can do this/)).toBeVisible();
});

test("a milestone that is not aimed for any more says so, and nothing more can be done to it", async ({
  page,
  signInAs,
}) => {
  const { home, slug, lead } = await aTable();
  await addMilestone(await actor(lead), slug, { what: "The garden opens", dueOn: today() });
  await signInAs(lead);
  await page.goto(`${home}/milestones`);
  await page.getByRole("link", { name: /^Not aimed for any more/ }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "We do not aim for it any more" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: this is not aimed for any more.");
  await expect(page.getByText(/^Not aimed for any more since/)).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: /The garden opens/ })).toHaveCount(0);
  await page.goto(`${home}/milestones/1/reach`);
  await expect(page.getByText(/^This is not aimed for any more since/)).toBeVisible();
});

test("what is done comes page by page, and an address that is none of ours shows the newest", async ({
  page,
  signInAs,
}) => {
  const { home, slug, lead } = await aTable();
  const by = await actor(lead);
  for (let number = 1; number <= 31; number += 1) {
    await addAction(by, slug, { what: `Bake cake ${number}` });
    await finishAction(by, slug, { action: number, doneOn: today() });
  }
  await signInAs(lead);
  await page.goto(`${home}/actions?show=done`);
  await expect(page.getByText("30 actions on this page")).toBeVisible();
  await expect(page.getByRole("link", { name: "Bake cake 1", exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Older" }).click();
  await expect(page.getByRole("link", { name: "Bake cake 1", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "The latest" }).click();
  await expect(page.getByText("30 actions on this page")).toBeVisible();
  for (const before of ["2026-02-31.1", "0000-01-01.1", "x", `${today()}.99999999999`]) {
    await page.goto(`${home}/actions?show=done&before=${before}`);
    await expect(page.getByText("30 actions on this page")).toBeVisible();
  }
});

test("an action written down from a meeting leads back to it, and stands there", async ({ page, signInAs }) => {
  const { home, slug, lead } = await aTable();
  const plan = { title: "How we work", day: today(), from: "00:00", to: "00:01", place: "The library" };
  await planMeeting(await actor(lead), slug, plan);
  await signInAs(lead);
  await page.goto(`${home}/meetings/1`);
  await page.getByRole("link", { name: "Write down an action from this meeting" }).click();
  await expect(page.getByText("From the meeting How we work")).toBeVisible();
  await page.getByLabel("What is to be done").fill("Bake");
  await page.getByRole("button", { name: "Write this down" }).click();
  await page.getByRole("link", { name: "How we work" }).click();
  await expect(page.getByRole("link", { name: "Bake", exact: true })).toBeVisible();
});
