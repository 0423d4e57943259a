import { answerPulse } from "@/lib/pulse/answer-pulse";
import { closePulse } from "@/lib/pulse/close-pulse";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { anAnswer } from "@/tests/support/pulse";
import { actor, aTable } from "@/tests/support/table";

test("a pulse is asked for, answered without a trace, and with fewer than five answers nothing is shown", async ({
  page,
  signInAs,
  pageOf,
  ownerSql,
}) => {
  const { home, slug, lead, facilitator, member } = await aTable();
  const host = await pageOf(lead);
  await host.goto(`${home}/pulse/ask`);
  await host.getByRole("button", { name: "Ask everyone" }).click();
  await expect(host.getByRole("status")).toContainText("everyone is being asked now");

  await signInAs(member);
  await page.goto(`${home}/pulse`);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Answer", exact: true }).click();
  await expect(page.getByText("Fewer than 5 answers are never shown.")).toBeVisible();
  await expectAccessible(page);
  const forms = () => ownerSql`select count(*) from form_submission where outcome like ${`/projects/${slug}/%`}`;
  const before = await forms();
  for (const statement of await page.getByRole("group").all()) await statement.getByLabel("Mostly").check();
  await page.getByLabel("One line, if you like").fill("More tea.");
  await page.getByRole("button", { name: "Put my answer in the box" }).click();
  await expect(page.getByRole("status")).toContainText("Nobody can find out which one is yours.");
  expect(await forms()).toEqual(before);
  await expect(page.getByText("1 person has answered so far.")).toBeVisible();

  await answerPulse(await actor(facilitator), slug, anAnswer(2));
  await closePulse(await actor(lead), slug, { round: 1 });
  await page.goto(`${home}/pulse`);
  await expect(page.getByText("Fewer than 5 answers are never shown.")).toBeVisible();
  await expect(page.getByText("More tea.")).toHaveCount(0);
  await expectAccessible(page);
});
