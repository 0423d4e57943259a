import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import type { DemoProject } from "@/db/demo/demo-project";
import { acceptAs } from "@/db/demo/joining";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { today } from "./table";

type Person = DemoProject["people"][number];
type Seated = Pick<Person, "name" | "email" | "group" | "role">;
type Saying = Pick<Person, "strengths" | "accessNeeds" | "hopes">;

/** What a project is begun with: its brief, and its people, the lead first. */
type Beginning = { project: DemoProject["project"]; people: Seated[] };

/** The workbook's example, as its file says. */
export const example: DemoProject = JSON.parse(readFileSync("db/demo/eating-disorders.json", "utf8"));

export const groupNames = new Map(jerseyMentalHealth.groups.map(({ key, name }) => [key, name]));

const kindNames = { money: "money", time: "time", "fixed point": "fixed-point" };

/** Fills in /projects/new with the brief, whoever is signed in as its lead, and some who are there from the start. */
export async function fillStart(page: Page, { project, people }: Beginning, fromTheStart: Seated[]): Promise<void> {
  await page.getByLabel("Title").fill(project.title);
  await page.getByLabel("Started on").fill(notAhead(project.started));
  await fillRows(page, "aims", project.aims);
  await fillRows(page, "inScope", project.scope.in);
  await fillRows(page, "outOfScope", project.scope.out);
  await fillRows(page, "cannotInfluence", project.scope.cannotInfluence);
  for (const { kind, text, open } of project.constraints) {
    const row = `constraints.${kindNames[kind]}.rows.0`;
    await named(page, `${row}.text`).fill(text);
    await named(page, `${row}.flexibility`).selectOption({ label: open ? "Open to discussion" : "Fixed" });
  }
  await page.getByRole("radio", { name: groupNames.get(people[0]?.group ?? "") }).check();
  for (const [row, person] of fromTheStart.entries()) await fillPerson(page, `people.${row}`, person);
}

async function fillRows(page: Page, name: string, lines: string[]): Promise<void> {
  for (const [row, line] of lines.entries()) await named(page, `${name}.${row}.text`).fill(line);
}

async function fillPerson(page: Page, row: string, { name, email, group, role }: Seated): Promise<void> {
  await named(page, `${row}.name`).fill(name);
  await named(page, `${row}.email`).fill(email ?? "");
  await named(page, `${row}.group`).selectOption({ label: groupNames.get(group) ?? "" });
  await named(page, `${row}.role`).selectOption(role);
}

/** Invites a person who has e-mail, who joins by the link in it, and gives anyone else a seat; with everything they said. */
export async function bringInByHand(page: Page, home: string, person: Person): Promise<void> {
  if (person.email === null) return seatByHand(page, home, person);
  await inviteByHand(page, home, person);
  await describeByHand(page, home, await joins(home, person), person);
}

/** Invites someone who has e-mail through /people/invite. */
export async function inviteByHand(page: Page, home: string, { name, email, role }: Seated): Promise<void> {
  await page.goto(`${home}/people/invite`);
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-mail").fill(email ?? "");
  await page.getByRole("radio", { name: roleNames[role], exact: true }).check();
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByRole("status")).toContainText("The invitation is on its way.");
}

/** Someone who was invited joins with the link in their mail. Resolves to their seat. */
export async function joins(home: string, { name, email, group }: Person): Promise<number> {
  return acceptAs(home.replace("/projects/", ""), { name, email: email ?? "", group }, new Date());
}

/** Seats a person through /people/new, with everything they said. */
export async function seatByHand(
  page: Page,
  home: string,
  person: Seated & Saying & Pick<Person, "joined">,
): Promise<void> {
  await page.goto(`${home}/people/new`);
  await page.getByLabel("Name").fill(person.name);
  await page.getByRole("radio", { name: groupNames.get(person.group) }).check();
  await page.getByRole("radio", { name: roleNames[person.role], exact: true }).check();
  await page.getByLabel("Joined on").fill(notAhead(person.joined));
  await fillSaid(page, person);
  await page.getByRole("button", { name: "Seat this person" }).click();
  await expect(page.getByRole("status")).toContainText(`${person.name} has a seat at the table now.`);
}

const roleNames = { lead: "Lead", facilitator: "Facilitator", member: "Member" };

/** Writes down what someone who has a seat already said. */
export async function describeByHand(page: Page, home: string, seat: number, person: Saying): Promise<void> {
  await page.goto(`${home}/people/${seat}/edit`);
  await fillSaid(page, person);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: what");
}

async function fillSaid(page: Page, { strengths, accessNeeds, hopes }: Saying): Promise<void> {
  if (strengths) await page.getByRole("textbox", { name: "Strengths" }).fill(strengths);
  if (accessNeeds) await page.getByRole("textbox", { name: "Access needs" }).fill(accessNeeds);
  if (hopes) await page.getByRole("textbox", { name: "Hopes" }).fill(hopes);
}

export const named = (page: Page, name: string) => page.locator(`[name="${name}"]`);

/** A day of the example, or today while that day is still ahead. */
function notAhead(day: string): string {
  return day < today() ? day : today();
}
