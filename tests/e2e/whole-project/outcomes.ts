import type { Page } from "@playwright/test";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { betterWords, howOftenWords } from "@/lib/outcomes/words";
import { expect } from "@/tests/support/browser";
import { named } from "@/tests/support/hand-entry";
import { day, type Outcome } from "./example";

type HowOften = keyof typeof howOftenWords;

/** Someone at the table writes down an outcome, how it is known, what was measured so far, and what people tell of it. */
export async function writeOutcomeDown(page: Page, home: string, outcome: Outcome, every: HowOften): Promise<void> {
  await page.goto(`${home}/outcomes/new`);
  await page.getByLabel("What is to be different for people?").fill(outcome.title);
  for (const { name } of chosenBy(outcome)) await page.getByRole("checkbox", { name, exact: true }).check();
  await page
    .getByRole("group", { name: /^Which aims/ })
    .getByRole("checkbox")
    .nth(outcome.aim - 1)
    .check();
  await page.getByRole("button", { name: "Write this down" }).click();
  await sayHowItIsKnown(page, outcome, every);
  await writeReadings(page, outcome);
  for (const story of outcome.stories ?? []) await tell(page, story);
}

function chosenBy({ chosenBy: who }: Outcome) {
  return jerseyMentalHealth.groups.filter(({ key }) => who === "the group" || key === who);
}

/** The example does not say how it is known, how often, or why its target is what it is: a measure asks for all of it. */
async function sayHowItIsKnown(page: Page, outcome: Outcome, every: HowOften): Promise<void> {
  const { indicator, unit, better, baseline, target } = outcome;
  await page.getByLabel("What is counted or asked?").fill(indicator);
  await page.getByLabel("In which unit?").fill(unit);
  await page.getByLabel(betterWords[better]).check();
  await page.getByLabel("How do you know?").fill("Those who collect it say so.");
  await page.getByLabel("How often?").selectOption({ label: howOftenWords[every] });
  await page.getByLabel("The figure before").fill(String(baseline.value));
  await page.getByLabel("On which day it was so").fill(day(baseline.on));
  await page.getByLabel("The figure you aim for").fill(String(target.value));
  await page.getByLabel("By which day").fill(day(target.on));
  await page.getByLabel("Why this figure").fill("It is what people can bear.");
  await page.getByRole("button", { name: "Save this measure" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: how you will know.");
}

async function writeReadings(page: Page, { readings }: Outcome): Promise<void> {
  await page.getByRole("link", { name: "Write down readings" }).click();
  for (const [row, { on, value }] of readings.entries()) {
    await named(page, `rows.${row}.measuredOn`).fill(day(on));
    await named(page, `rows.${row}.value`).fill(String(value));
  }
  await page.getByRole("button", { name: "Save these readings" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: the readings are written down.");
}

type Story = NonNullable<Outcome["stories"]>[number];

async function tell(page: Page, { on, text, good }: Story): Promise<void> {
  await page.getByRole("link", { name: good ? "Tell what went well" : "Tell what went badly" }).click();
  await page.getByLabel("What changed, or did not").fill(text);
  await page.getByLabel("No, nobody is named").check();
  await page.getByLabel("Told on").fill(day(on));
  await page.getByRole("button", { name: "Save this story" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: one more story.");
}
