import { expect, test } from "@/tests/support/browser";
import { decide } from "@/tests/support/decisions";
import { actor, aTable, today, unlike } from "@/tests/support/table";
import { afterTheDayOf } from "@/tests/support/voices";

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

test("an objection without a name is nowhere before the day is over, and then stands beside the decision", async ({
  page,
  signInAs,
  ownerSql,
}) => {
  const { home, slug, lead, otherMember } = await aTable();
  await decide({ lead: await actor(lead), slug }, { decidedOn: today() }, new Date());
  const words = unlike("I nodded because nobody else spoke");
  await signInAs(otherMember);
  await page.goto(`${home}/decisions/1`);
  await page.getByRole("link", { name: "Say what you have against it, without a name" }).click();
  await expect(page.getByText("Of an objection, more can be guessed:")).toBeVisible();
  await page.getByRole("button", { name: "Put this in the box" }).click();
  await expect(page.locator(".error-summary")).toContainText("Write what was said.");
  await page.getByLabel("What do you have against this decision?").fill(words);
  await expect(page.getByText("It stands here from tomorrow, and nothing is kept of you.")).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);
  const forms = () => ownerSql`select count(*) from form_submission where outcome like ${`/projects/${slug}/%`}`;
  const before = await forms();
  await page.getByRole("button", { name: "Put this in the box" }).click();
  await expect(page.getByRole("status")).toContainText("It stands here from tomorrow, without a name.");
  expect(await forms()).toEqual(before);
  for (const path of ["decisions/1", "decisions", "voices", "voices/mine", "history"]) {
    await page.goto(`${home}/${path}`);
    await expect(page.getByText(words), path).toHaveCount(0);
  }
  const [kept] =
    await ownerSql`select count(*)::integer as revisions from revision where snapshot::text like ${`%${words}%`}`;
  expect(kept).toEqual({ revisions: 0 });

  await afterTheDayOf(ownerSql, slug);
  await page.goto(`${home}/decisions/1`);
  const against = page.locator(".dissent").filter({ hasText: words });
  await expect(against).toContainText("Without a name");
  await expect(against).toContainText("No answer yet.");
  await expect(page.locator(".stance-list > li").filter({ hasText: otherMember })).toContainText("Agreed");
  await page.goto(`${home}/voices/1`);
  await expect(page.getByRole("link", { name: "Against decision 1" })).toBeVisible();
});
