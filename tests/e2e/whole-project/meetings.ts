import type { Page } from "@playwright/test";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { expect } from "@/tests/support/browser";
import { named } from "@/tests/support/hand-entry";
import type { Meeting, Person, Voice } from "./example";

const groupsInSentence = new Map(jerseyMentalHealth.groups.map(({ key, inSentence }) => [key, inSentence]));

/** A facilitator writes down a meeting that was held: its plan, who was there, what was said, and notes to put right. */
export async function writeMeetingDown(page: Page, home: string, meeting: Meeting, people: Person[]) {
  await page.goto(`${home}/meetings/new`);
  await plan(page, meeting);
  const here = new URL(page.url()).pathname;
  await sayWhoWasThere(page, meeting, people);
  await page.getByRole("link", { name: "Write down what is said" }).click();
  for (const [place, voice] of meeting.voices.entries()) await capture(page, voice, place + 1);
  await page.goto(here);
  await page.getByRole("link", { name: "Write the notes" }).click();
  await page.getByLabel("Notes").fill(meeting.voices.map(({ text }) => text).join("\n"));
  await page.getByRole("button", { name: "Save the notes" }).click();
  await page.getByRole("link", { name: "Offer the notes back" }).click();
  await page.getByRole("button", { name: "Offer the notes back" }).click();
  await expect(page.getByText("Held, and its notes are offered back.")).toBeVisible();
}

/** The example does not say where it was, nor when it ended: a plan asks for both. */
async function plan(page: Page, { title, on, facilitators }: Meeting): Promise<void> {
  const [day = "", from = ""] = on.split("T");
  await page.getByLabel("What the meeting is for").fill(title);
  await page.getByLabel("Day", { exact: true }).fill(day);
  await page.getByLabel("From", { exact: true }).fill(from);
  await page.getByLabel("To", { exact: true }).fill("19:30");
  await named(page, "place").fill("The community centre");
  for (const name of facilitators) await page.getByLabel(name).check();
  await page.getByRole("button", { name: "Plan this meeting" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: the meeting is planned.");
}

/** Those who had a seat that day are asked for one by one; whoever came later is named beside them. */
async function sayWhoWasThere(page: Page, { on, present }: Meeting, people: Person[]): Promise<void> {
  await page.getByRole("link", { name: "Say who was there" }).click();
  for (const { name, joined } of people) {
    const how = present.includes(name) ? "There" : "Not there";
    if (joined > on) await expect(page.getByRole("link", { name })).toBeVisible();
    else await page.getByRole("group", { name }).getByLabel(how, { exact: true }).check();
  }
  await page.getByRole("button", { name: "Save who was there" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: who was there.");
}

async function capture(page: Page, { by, group = "", text }: Voice, lines: number): Promise<void> {
  const label = by ?? `Someone from ${groupsInSentence.get(group)}`;
  await page.getByLabel("Who says it").selectOption({ label });
  await page.getByRole("textbox", { name: "What is said" }).fill(text);
  await page.keyboard.press("Enter");
  await expect(page.locator(".voice-line blockquote")).toHaveCount(lines);
}

/** The lead answers what was said in the meetings, each with its reason. */
export async function answerVoices(page: Page, home: string, voices: Voice[]): Promise<void> {
  for (const { text, answer, reason } of voices) {
    await page.goto(`${home}/voices?state=waiting`);
    await page
      .locator(".voice-line")
      .filter({ hasText: text })
      .getByRole("link", { name: /^Answer this/ })
      .click();
    await page
      .getByLabel(
        answer.replace(/^./, (first) => first.toUpperCase()),
        { exact: true },
      )
      .check();
    await page.getByLabel("Why").fill(reason);
    await page.getByRole("button", { name: "Give this answer" }).click();
    await expect(page.getByRole("status")).toContainText("Saved: this is the answer now.");
  }
}
