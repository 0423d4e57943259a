import type { Page } from "@playwright/test";
import { describeMember } from "@/lib/people/describe-member";
import { pauseMember } from "@/lib/people/pause-member";
import { expect, test } from "@/tests/support/browser";
import { emailOf } from "@/tests/support/network";
import { actor, aTable, type Table, unlike } from "@/tests/support/table";

/** What someone needs and how to reach them, in words found nowhere else. */
type Private = { needs: string; contact: string; email: string };

async function withPrivateWords(): Promise<Table & Private> {
  const table = await aTable();
  const [needs, contact] = [unlike("needs-a-lift"), unlike("by-letter-only")];
  const said = { accessNeeds: needs, contact, hopes: "A garden", version: 1 };
  await describeMember(await actor(table.member), table.slug, 3, said);
  return { ...table, needs, contact, email: emailOf(table.member) };
}

for (const who of ["member", "lead", "facilitator"] as const)
  test(`private words are read by the ${who === "member" ? "person themself" : who}`, async ({ page, signInAs }) => {
    const table = await withPrivateWords();
    await signInAs(table[who]);
    await page.goto(`${table.home}/people/3`);
    for (const word of [table.needs, table.contact, table.email]) await expect(page.getByText(word)).toBeVisible();
    await page.goto(`${table.home}/people/3/edit`);
    await expect(page.getByRole("textbox", { name: "Access needs" })).toHaveValue(table.needs);
  });

for (const who of ["otherMember", "coordinator"] as const)
  test(`private words reach the ${who === "otherMember" ? "other members" : "coordinator"} on no page, not even unseen`, async ({
    page,
    signInAs,
  }) => {
    const table = await withPrivateWords();
    await pauseMember(await actor(table.facilitator), table.slug, 2, {});
    await signInAs(table[who]);
    const pages = [
      "",
      "/people",
      "/people/invitations/2",
      "/people/3",
      "/people/3/edit",
      "/people/3/correct",
      "/checklist/people",
      "/history",
    ];
    for (const path of pages) await expectNothingPrivate(page, `${table.home}${path}`, table);
    await page.goto(`${table.home}/people/3`);
    await expect(page.getByText("A garden", { exact: true })).toBeVisible();
    await expect(page.locator(".record").filter({ hasText: "Private" })).toContainText("Asked");
  });

test("the coordinator's list of projects holds no private word, and no one's needs can be searched for", async ({
  page,
  signInAs,
}) => {
  const table = await withPrivateWords();
  await signInAs(table.coordinator);
  await expectNothingPrivate(page, `/network/${table.network}`, table);
  await expect(page.getByRole("link", { name: table.title })).toBeVisible();
  await page.goto(`/network/${table.network}?text=${table.needs}`);
  await expect(page.getByRole("link", { name: table.title })).toHaveCount(0);
});

/** Neither in what is seen nor in what the page carries along for its scripts. */
async function expectNothingPrivate(page: Page, path: string, { needs, contact, email }: Private): Promise<void> {
  const response = await page.goto(path);
  const sent = `${await response?.text()}${await page.content()}`;
  for (const word of [needs, contact, email]) expect(sent).not.toContain(word);
}
