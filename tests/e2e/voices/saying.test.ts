import { expect, expectAccessible, test } from "@/tests/support/browser";
import { aTable, unlike } from "@/tests/support/table";
import { afterTheDayOf } from "@/tests/support/voices";

test("what someone says by name gets an answer, which they find among what they said", async ({
  page,
  signInAs,
  pageOf,
}) => {
  const { home, member, lead } = await aTable();
  const words = unlike("The bus goes at eight");
  await signInAs(member);
  await page.goto(`${home}/voices`);
  await page.getByRole("link", { name: "Say the first thing" }).click();
  await page.getByLabel("What do you want to say?").fill(words);
  await page.getByLabel("Yes, with my name").check();
  await page.getByRole("button", { name: "Send this" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: this is heard now");

  const host = await pageOf(lead);
  await host.goto(`${home}/voices?state=waiting`);
  await host.getByRole("link", { name: /^Answer this/ }).click();
  await host.getByLabel("Changed").check();
  await host.getByLabel("Why").fill("We end at half past seven.");
  await host.getByRole("button", { name: "Give this answer" }).click();
  await expect(host.getByRole("status")).toContainText("Saved: this is the answer now.");
  await host.getByRole("link", { name: "Answer again" }).click();
  await host.getByLabel("Taken up", { exact: true }).check();
  await host.getByLabel("Why").fill("We end at seven.");
  await host.getByRole("button", { name: "Give this answer instead" }).click();
  await expect(host.getByRole("heading", { name: "Earlier answers" })).toBeVisible();
  await expectAccessible(host);

  await page.goto(`${home}/voices/mine`);
  const own = page.locator(".voice-line").filter({ hasText: words });
  await expect(own).toContainText("Taken up");
  await expect(own).toContainText("We end at seven.");
  await expectAccessible(page);
});

test("what was passed on under the wrong name is put right, and both wordings stay to be read", async ({
  page,
  signInAs,
}) => {
  const { home, lead, member, otherMember } = await aTable();
  await signInAs(lead);
  await page.goto(`${home}/voices/pass-on`);
  await page.getByLabel("What they said").fill("The room is too cold.");
  await page.getByLabel("Who said it").selectOption({ label: member });
  await page.getByLabel("Where and how you were told").fill("At the door.");
  await page.getByRole("button", { name: "Pass this on" }).click();
  await page.getByRole("link", { name: "Put this right" }).click();
  await expect(page.getByLabel("Who said it")).toContainText(otherMember);
  await expect(page.getByLabel("Who said it")).not.toContainText("Without a name");
  await expectAccessible(page);
  await page.getByLabel("What was said").fill("The room is too old.");
  await page.getByLabel("Who said it").selectOption({ label: otherMember });
  await page.getByRole("button", { name: "Put this right" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: this is put right.");
  await expect(page.getByText(/^Put right on \d/)).toBeVisible();
  const before = page.locator("section").filter({ has: page.getByRole("heading", { name: "Put right" }) });
  await expect(before.getByText("The room is too cold.")).toBeVisible();
  await expect(before.getByText(member, { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test("an action can be written down from what someone said", async ({ page, signInAs }) => {
  const { home, lead } = await aTable();
  await signInAs(lead);
  await page.goto(`${home}/voices/pass-on`);
  await page.getByLabel("What they said").fill("Ask the bus company.");
  await page.getByLabel("Where and how you were told").fill("At the door.");
  await page.getByRole("button", { name: "Pass this on" }).click();
  await page.getByRole("link", { name: "Write down an action from this" }).click();
  await page.getByLabel("What is to be done").fill("Ring the bus company");
  await page.getByRole("button", { name: "Write this down" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: this is to be done.");
  await page.goto(`${home}/voices/1`);
  await expect(page.getByRole("link", { name: "Ring the bus company", exact: true })).toBeVisible();
});

test.describe("without JavaScript, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("words without a name wait in the box, come out without one, and no form remembers them", async ({
    page,
    signInAs,
    ownerSql,
  }) => {
    const { home, slug, otherMember } = await aTable();
    const words = unlike("I am afraid to say no");
    await signInAs(otherMember);
    await page.goto(`${home}/voices/new`);
    await expect(page.getByText("What people may still guess: 4 people can write here now.")).toBeVisible();
    await expect(page.getByLabel("Without my name, with my group")).toHaveCount(0);
    await page.getByLabel("What do you want to say?").fill(words);
    await page.getByLabel("Without a name").check();
    const forms = () => ownerSql`select count(*) from form_submission where outcome like ${`/projects/${slug}/%`}`;
    const before = await forms();
    await page.getByRole("button", { name: "Send this" }).click();
    await expect(page.getByRole("status")).toContainText("Your words wait in the box until the day is over.");
    expect(await forms()).toEqual(before);
    await expect(page.getByText(words)).toHaveCount(0);

    await afterTheDayOf(ownerSql, slug);
    await page.goto(`${home}/voices`);
    await expect(page.locator(".voice-line").filter({ hasText: words })).toContainText("Without a name");
    await page.goto(`${home}/voices/mine`);
    await expect(page.getByRole("heading", { name: "Nothing stands here by your name" })).toBeVisible();
    await page.goto(`${home}/history`);
    const newest = page.locator(".history li").first();
    await expect(newest).toContainText("took out what was given without a name");
    await expect(newest).not.toContainText(otherMember);
  });
});
