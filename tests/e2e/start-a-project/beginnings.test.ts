import { expect, expectAccessible, test } from "@/tests/support/browser";
import { aNetwork, aTable, letIn, unlike } from "@/tests/support/table";

test("a title, a day and one's own group are enough, and the home says what to do next", async ({ page, signInAs }) => {
  const name = unlike("Noor");
  await aNetwork(name);
  await signInAs(name);
  await page.goto("/projects");
  await expect(page.getByText("You have no seat in a project")).toBeVisible();
  await page.getByRole("link", { name: "Start a project" }).click();
  const title = unlike("Éveil: a garden");
  await page.getByLabel("Title").fill(title);
  await page.getByRole("radio", { name: "Carers" }).check();
  await page.getByRole("button", { name: "Start the project" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page).toHaveURL(/\/projects\/eveil-a-garden-[0-9a-f]+$/);
  await expect(page.getByRole("img", { name: /^Round table with 1 person, 1 of 4 groups\. No/ })).toBeVisible();
  await expect(page.getByRole("main").getByText("Next useful step")).toBeVisible();
  await page.getByRole("link", { name: "Write the aims" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Write the brief" })).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("listitem").filter({ hasText: title })).toContainText("You lead it.");
});

test("two projects of one title have addresses of their own", async ({ page, signInAs }) => {
  const { lead, title, slug } = await aTable();
  await signInAs(lead);
  await page.goto("/projects/new");
  await page.getByLabel("Title").fill(title);
  await page.getByRole("radio", { name: "Carers" }).check();
  await page.getByRole("button", { name: "Start the project" }).click();
  await expect(page).toHaveURL(`/projects/${slug}-2`);
});

test("someone whom two networks know first says which one the project belongs to", async ({
  page,
  signInAs,
  ownerSql,
}) => {
  const { lead, network } = await aTable();
  const coordinator = unlike("Imogen");
  const other = await aNetwork(coordinator);
  await letIn(other, coordinator, lead);
  await signInAs(lead);
  await page.goto("/projects/new");
  await expect(page.getByRole("heading", { name: "Which network does it belong to?" })).toBeVisible();
  await expectAccessible(page);
  const [{ name }] = (await ownerSql`select name from network where slug = ${other}`) as unknown as [{ name: string }];
  await page.getByRole("link", { name }).click();
  await page.getByLabel("Title").fill(unlike("Elsewhere"));
  await page.getByRole("radio", { name: "Carers" }).check();
  await page.getByRole("button", { name: "Start the project" }).click();
  await expect(page.getByText("Next useful step")).toBeVisible();
  const [count] =
    await ownerSql`select count(*)::integer as projects from project p join network n on n.id = p.network_id
    where n.slug in ${ownerSql([network, other])} group by n.slug having n.slug = ${other}`;
  expect(count?.projects).toBe(1);
});
