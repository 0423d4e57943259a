import { expectAnswers } from "@/tests/support/answers";
import { expect, test } from "@/tests/support/browser";
import { aNetwork, letIn, unlike } from "@/tests/support/table";
import { answersOfEachArea } from "./answers";
import { giveOwnStance, writeDecisionDown } from "./decisions";
import { putOnLadder } from "./engagement";
import { personIn, theExample } from "./example";
import { answerVoices, writeMeetingDown } from "./meetings";
import { writeOutcomeDown } from "./outcomes";
import { bringEveryoneIn, startProject, writeOwnTraining } from "./people";

test.use({ viewport: { width: 1280, height: 800 } });

test("the workbook's example is entered through the pages by those who would do it, and all fifty rules answer", async ({
  page,
  browser,
  signInAs,
  pageOf,
}) => {
  test.setTimeout(240_000);
  const example = theExample();
  const who = (name: string) => personIn(example, name);
  const { people, meetings, decisions, engagement, outcomes } = example;
  const [brief, place] = decisions;
  if (!brief || !place) throw new Error("The example has two decisions.");
  const { name: lead } = who("Marie Renouf");
  const coordinator = unlike("Imogen");
  await letIn(await aNetwork(coordinator), coordinator, lead);

  await signInAs(lead);
  const home = await startProject(page, example);
  await bringEveryoneIn(page, browser, home, example);

  const facilitators = people.filter(({ role }) => role === "facilitator");
  for (const person of facilitators) await writeOwnTraining(await pageOf(person.name), home, person);
  const tom = await pageOf(who("Tom Le Brun").name);
  for (const meeting of meetings) await writeMeetingDown(tom, home, meeting, people);
  await answerVoices(
    page,
    home,
    meetings.flatMap(({ voices }) => voices),
  );

  // Josh is left for himself to say.
  const josh = who("Josh Vibert");
  await page.goto(`${home}/meetings/2`);
  await page.getByRole("link", { name: "Write down a decision" }).click();
  await writeDecisionDown(
    page,
    brief,
    people.filter((person) => person !== josh).map((person) => ({ person, how: "Agreed" })),
  );
  await expect(page.locator(".stamp")).toHaveCount(0);
  const joshs = await pageOf(josh.name);
  await giveOwnStance(joshs, `${home}/decisions/1`, "Can live with it", "Three months is for the budget, not for us.");

  await page.goto(`${home}/decisions`);
  await page.getByRole("link", { name: "Write down a decision" }).click();
  const rob = who("Rob Querée");
  await writeDecisionDown(
    page,
    place,
    people
      .filter(({ group }) => !place.missing?.includes(group))
      .map((person) => (person === rob ? { person, how: "Can live with it" } : { person, how: "Agreed" })),
  );
  await expect(page.locator(".stamp").first()).toContainText("Made without carers");

  for (const activity of engagement) await putOnLadder(page, home, activity);
  for (const outcome of outcomes) await writeOutcomeDown(tom, home, outcome, "month");

  for (const [area, answers] of Object.entries(answersOfEachArea)) {
    await page.goto(`${home}/checklist/${area}`);
    await expectAnswers(page, answers);
  }
});
