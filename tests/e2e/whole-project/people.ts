import type { Browser, Page } from "@playwright/test";
import { tokenOf } from "@/db/demo/joining";
import { anotherBrowser, expect } from "@/tests/support/browser";
import { describeByHand, fillStart, groupNames, inviteByHand, seatByHand } from "@/tests/support/hand-entry";
import { day, type Example, type Person } from "./example";

/** The lead starts the project, with the brief and whoever is there from its first day. Resolves to its address. */
export async function startProject(page: Page, example: Example): Promise<string> {
  const [, ...others] = example.people;
  await page.goto("/projects/new");
  await fillStart(
    page,
    example,
    others.filter(({ joined }) => joined === example.project.started),
  );
  await page.getByRole("button", { name: "Start the project" }).click();
  await expect(page.getByRole("heading", { level: 1, name: example.project.title })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Everyone else is invited, joins with the link in their mail and says what they bring; who has no e-mail gets a seat. */
export async function bringEveryoneIn(page: Page, browser: Browser, home: string, example: Example): Promise<void> {
  const [lead, ...others] = example.people;
  if (lead) await describeByHand(page, home, 1, lead);
  for (const person of others) {
    if (person.email === null) await seatByHand(page, home, person);
    else {
      if (person.joined !== example.project.started) await inviteByHand(page, home, { ...person, email: person.email });
      await putSeatRight(page, home, await joins(browser, home, person), person.joined);
    }
  }
}

/** Joins with the link in their mail, in a browser of their own, and writes down what they bring. Resolves to the seat. */
async function joins(browser: Browser, home: string, person: Person): Promise<number> {
  const page = await anotherBrowser(browser);
  await page.goto(`/join/${await tokenOf(home.replace("/projects/", ""), person.email ?? "")}`);
  await page.getByRole("radio", { name: groupNames.get(person.group) }).check();
  await page.getByRole("button", { name: "Join the table" }).click();
  await expect(page.getByRole("status")).toContainText("Welcome to the table.");
  const seat = Number(new URL(page.url()).pathname.split("/").at(-1));
  await describeByHand(page, home, seat, person);
  await page.context().close();
  return seat;
}

/** Whoever was at the table before the project was written down here has sat there since that day. */
async function putSeatRight(page: Page, home: string, seat: number, joined: string): Promise<void> {
  await page.goto(`${home}/people/${seat}/correct`);
  await page.getByLabel("Joined on").fill(joined);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: the seat is put right.");
}

/** A facilitator writes down their own training: "Peer facilitation, 2025". Only its year is known. */
export async function writeOwnTraining(page: Page, home: string, { name, training = "" }: Person): Promise<void> {
  await page.goto(`${home}/facilitators`);
  await page.getByRole("link", { name: `Write down training of ${name}` }).click();
  await page.getByLabel("What it was").fill(training);
  await page.getByLabel("On which day").fill(day(`${training.slice(-4)}-12-31`));
  await page.getByRole("button", { name: "Write down this training" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: this training is written down.");
}
