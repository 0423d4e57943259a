import { acceptAs } from "@/db/demo/joining";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { answerHowItFeels } from "@/lib/ladder/answer-how-it-feels";
import { closeRound } from "@/lib/ladder/close-round";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { emailOf } from "@/tests/support/network";
import { actor, aTable, type Table, today, unlike } from "@/tests/support/table";

test("what is done with people is written down, put right and taken back, and coercion is never right", async ({
  page,
  signInAs,
}) => {
  const { home, member } = await aTable();
  await signInAs(member);
  await page.goto(`${home}/ladder`);
  await expect(page.getByRole("heading", { level: 1, name: "The ladder" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Write down the first thing" }).click();
  await expect(page.getByText("Only Coercion is never right.")).toBeVisible();
  await page.getByLabel("What was done").fill("A survey of neighbours");
  await page.getByLabel("How", { exact: true }).selectOption("survey");
  await page.getByLabel("On", { exact: true }).fill(today());
  await page.getByLabel("How many people took part").fill("40");
  await page.getByLabel("1. Coercion").check();
  await page.getByRole("button", { name: "Write this down" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: this stands on the ladder now.");
  await expect(page.getByText("1 activity stands on Coercion, which is never right.")).toBeVisible();
  await page.goto(`${home}/checklist/recruitment-communication-engagement`);
  await expect(page.getByText("1 activity stands on Coercion, which is never right.")).toBeVisible();

  await page.goto(`${home}/ladder`);
  await page.getByRole("link", { name: /^Put right/ }).click();
  await page.getByLabel("4. Consultation").check();
  await page.getByRole("button", { name: "Save this" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: this is put right.");
  await expect(page.getByText("stands on Coercion")).toHaveCount(0);
  await page.getByRole("link", { name: /^Take back/ }).click();
  await page.getByRole("button", { name: "Yes, take it back" }).click();
  await expect(page.getByText("Taken back (1): these count nowhere")).toBeVisible();
  await expectAccessible(page);
});

test("a claim, and how it feels to five people, stand side by side", async ({ page, signInAs, pageOf, ownerSql }) => {
  const table = await aTable();
  const { home, slug, lead, member } = table;
  const others = [table.lead, table.facilitator, table.otherMember, await oneMore(table)];
  const host = await pageOf(lead);
  await host.goto(`${home}/ladder/claim`);
  await host.getByLabel("7. Co-production").check();
  await host.getByLabel("Why").fill("We decide together.");
  await host.getByRole("button", { name: "Say this" }).click();
  await expect(host.getByRole("heading", { level: 1, name: "We say rung 7." })).toBeVisible();
  await host.getByRole("link", { name: "Ask everyone how it feels" }).click();
  await expect(host.getByText("Fewer than 5 answers are never shown.")).toBeVisible();
  await host.getByRole("button", { name: "Ask everyone" }).click();
  await expect(host.getByRole("status")).toContainText("everyone is being asked now");
  for (const name of others) await answerHowItFeels(await actor(name), slug, { round: 1, rung: 5 });

  await signInAs(member);
  await page.goto(`${home}/ladder`);
  await page.getByRole("link", { name: "Say how it feels" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Put my answer in the box" }).click();
  await expect(page.locator(".error-summary")).toContainText("Choose the rung that it feels like.");
  const forms = () => ownerSql`select count(*) from form_submission where outcome like ${`/projects/${slug}/%`}`;
  const before = await forms();
  await page.getByLabel("6. Co-design").check();
  await page.getByRole("button", { name: "Put my answer in the box" }).click();
  await expect(page.getByRole("status")).toContainText("Nobody can find out which one is yours.");
  expect(await forms()).toEqual(before);
  await expect(page.getByText("5 people have answered so far.")).toBeVisible();
  await page.goto(`${home}/ladder/felt`);
  await expect(page.getByText("Thank you: your answer is in.")).toBeVisible();

  await closeRound(await actor(lead), slug, { round: 1 });
  await page.goto(`${home}/ladder`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We say rung 7. It feels like rung 5.");
  await expect(page.getByText("Two rungs apart")).toBeVisible();
  await expect(page.getByText("5 people answered: 4 on rung 5, 1 on rung 6.")).toBeVisible();
  await expectAccessible(page);
});

test("four answers are gone for good when a host closes the question", async ({ page, signInAs }) => {
  const { home, slug, lead, facilitator, member, otherMember } = await aTable();
  await signInAs(lead);
  await page.goto(`${home}/ladder/ask`);
  await page.getByRole("button", { name: "Ask everyone" }).click();
  await expect(page.getByRole("status")).toContainText("everyone is being asked now");
  for (const name of [lead, facilitator, member, otherMember])
    await answerHowItFeels(await actor(name), slug, { round: 1, rung: 5 });
  await page.goto(`${home}/ladder`);
  await page.getByRole("link", { name: "Close the question now" }).click();
  await expect(page.getByText("That is fewer than 5, so nothing will be shown.")).toBeVisible();
  await page.getByRole("button", { name: "Yes, close it" }).click();
  await expect(page.getByText("How it felt is not shown")).toBeVisible();
  await expect(page.getByText("these are gone for good")).toBeVisible();
});

test("the brief is planned by consultation, by co-production and by a blend", async ({ page, signInAs }) => {
  const { home, member } = await aTable();
  await signInAs(member);
  await page.goto(`${home}/ladder/approach`);
  await expect(page.getByText("A garden for all")).toBeVisible();
  await page.getByRole("link", { name: "Begin to write" }).click();
  await page.getByLabel("By consultation").first().fill("A survey.");
  await page.locator("input[name=chosen][value=blend]").check();
  await page.getByRole("button", { name: "Save this plan" }).click();
  await expect(page.locator(".error-summary")).toContainText("Say why, in a sentence.");
  await page.getByLabel("Why").fill("Many are affected.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save this plan" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: this is the plan now.");
  await expect(page.getByText("Many are affected.")).toBeVisible();
  await expectAccessible(page);
});

test.describe("without JavaScript, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("the ladder is read between its rails, and an answer is given", async ({ page, signInAs, pageOf }) => {
    const { home, lead, otherMember } = await aTable();
    const host = await pageOf(lead);
    await host.goto(`${home}/ladder/ask`);
    await host.getByRole("button", { name: "Ask everyone" }).click();
    await expect(host.getByRole("status")).toContainText("everyone is being asked now");
    await signInAs(otherMember);
    await page.goto(`${home}/ladder`);
    await expect(page.getByRole("heading", { name: "7 Co-production" })).toBeVisible();
    await page.getByRole("link", { name: "Say how it feels" }).click();
    await page.getByLabel("3. Informing").check();
    await page.getByRole("button", { name: "Put my answer in the box" }).click();
    await expect(page.getByRole("status")).toContainText("your answer is in the box");
    await expect(page.getByText("1 person has answered so far.")).toBeVisible();
  });
});

/** A fifth person at the table. */
async function oneMore({ slug, lead }: Table): Promise<string> {
  const name = unlike("Pat");
  const person = { name, email: emailOf(name), group: "carers", role: "member" };
  await sendInvitation(await actor(lead), slug, person);
  await acceptAs(slug, person, new Date());
  return name;
}
