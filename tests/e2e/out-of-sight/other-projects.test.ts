import type { Page } from "@playwright/test";
import { expect, forgiveNotFound, test } from "@/tests/support/browser";
import { aTable } from "@/tests/support/table";

const parts = [
  "",
  "/brief",
  "/brief/edit",
  "/stage",
  "/people",
  "/people/new",
  "/people/invite",
  "/people/invitations/1",
  "/people/invitations/1/revoke",
  "/people/3",
  "/people/3/edit",
  "/people/3/pause",
  "/people/3/training/new",
  "/facilitators",
  "/support",
  "/support/edit",
  "/people/gaps/new",
  "/actions",
  "/actions/new",
  "/actions/1",
  "/actions/1/finish",
  "/milestones",
  "/milestones/new",
  "/meetings",
  "/meetings/new",
  "/meetings/1",
  "/meetings/1/attendance",
  "/meetings/1/said",
  "/voices",
  "/voices/new",
  "/voices/mine",
  "/voices/1",
  "/voices/1/answer",
  "/people/3/calendar",
  "/checklist",
  "/checklist/people",
  "/checklist/people/notes",
  "/checklist/people/confirm",
  "/decisions",
  "/decisions/export/csv",
  "/decisions/export/xlsx",
  "/power",
  "/search?words=garden",
  "/history",
];

test("a lead of one project finds no page of another, and nothing of it in what is sent", async ({
  page,
  signInAs,
  consoleProblems,
}) => {
  const [own, other] = [await aTable(), await aTable()];
  await signInAs(own.lead);
  for (const part of parts) await expectNotHere(page, `${other.home}${part}`, other.title);
  forgiveNotFound(consoleProblems);
});

test("members and leads find no network page, and a coordinator only their own", async ({
  page,
  signInAs,
  consoleProblems,
}) => {
  const [own, other] = [await aTable(), await aTable()];
  for (const name of [own.lead, own.member]) {
    await signInAs(name);
    await page.goto("/projects");
    await expect(page.getByRole("link", { name: "Network", exact: true })).toHaveCount(0);
    for (const part of ["", "/search", "/people", "/people/new", "/people/invitations/1", "/words"])
      await expectNotHere(page, `/network/${own.network}${part}`, own.title);
  }
  await signInAs(own.coordinator);
  await expectNotHere(page, `/network/${other.network}`, other.title);
  await expectNotHere(page, other.home, other.title);
  forgiveNotFound(consoleProblems);
});

test("a project that is there but out of sight looks like one that is not", async ({
  page,
  signInAs,
  consoleProblems,
}) => {
  const [own, other] = [await aTable(), await aTable()];
  await signInAs(own.member);
  const words = async (path: string) => {
    await page.goto(path);
    return page.getByRole("main").textContent();
  };
  expect(await words(other.home)).toBe(await words("/projects/no-such-project"));
  forgiveNotFound(consoleProblems);
});

test("a coordinator sees every project of the network with its stage, seats, areas and what needs attention", async ({
  page,
  signInAs,
}) => {
  const { coordinator, network, title, lead } = await aTable();
  await signInAs(coordinator);
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Network" }).click();
  await expect(page).toHaveURL(`/network/${network}`);
  const row = page.getByRole("row").filter({ hasText: title });
  await expect(row).toContainText(lead);
  await expect(row).toContainText("Setting up");
  await expect(row).toContainText("0 of 4");
  await expect(row).toContainText("Nobody has signed yet");
  await expect(row.getByRole("listitem").filter({ hasText: "Aims, scope, constraints: In progress" })).toHaveCount(1);
  await row.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole("link", { name: "Change the stage" })).toHaveCount(0);
});

async function expectNotHere(page: Page, path: string, title: string): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "This page is not here" })).toBeVisible();
  expect(await response?.text()).not.toContain(title);
}
