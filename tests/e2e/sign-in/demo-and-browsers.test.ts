import { expect, forgiveNotFound, test } from "@/tests/support/browser";
import { expectSignedInAs } from "@/tests/support/sign-in-links";
import { aTable } from "@/tests/support/table";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a visitor of the demo signs in as one of its people, and out again", async ({ page }) => {
      await page.goto("/sign-in");
      await page.getByRole("button", { name: "Sign in as Imogen Clarke" }).click();
      await expectSignedInAs(page, "Imogen Clarke");
      await page.getByRole("link", { name: "Imogen Clarke", exact: true }).click();
      await page.getByRole("button", { name: "Sign out of this browser" }).click();
      await expect(page.getByRole("heading", { name: "Work as equals, and show it" })).toBeVisible();
      await page.goto("/projects");
      await expect(page).toHaveURL(/\/sign-in\?to=/);
    });

    test("someone signs out another browser of theirs, and that browser alone", async ({ page, pageOf, signInAs }) => {
      const { member } = await aTable();
      const other = await pageOf(member);
      await other.goto("/projects");
      await signInAs(member);
      await page.goto("/account");
      await expect(page.getByRole("listitem").filter({ hasText: "signed in on" })).toHaveCount(2);
      await page.getByRole("button", { name: /^Sign out (?!of this)/ }).click();
      await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
      await expect(page.getByRole("listitem").filter({ hasText: "signed in on" })).toHaveCount(1);
      await other.reload();
      await expect(other).toHaveURL(/\/sign-in\?to=/);
      await page.goto("/projects");
      await expect(page).toHaveURL("/projects");
    });
  });
}

test("the demo's list names people of demo networks only, who have an address", async ({ page, ownerSql }) => {
  const { coordinator, lead, member } = await aTable();
  await page.goto("/sign-in");
  const names = await page.getByRole("button", { name: /^Sign in as/, includeHidden: true }).allTextContents();
  for (const name of [coordinator, lead, member]) expect(names).not.toContain(`Sign in as ${name}`);
  const outside = await ownerSql`
    select p.name from person p where p.email is null or not exists (select from network_person np
      join network n on n.id = np.network_id and n.is_demo where np.person_id = p.id)`;
  expect(names.filter((name) => outside.some((person) => name === `Sign in as ${person.name}`))).toEqual([]);
  expect(names).toContain("Sign in as Ana Ferreira");
});

test("a forged choice of someone outside the demo signs nobody in", async ({ page, ownerSql, consoleProblems }) => {
  const { lead } = await aTable();
  const [person] = await ownerSql`select id from person where name = ${lead}`;
  await page.goto("/sign-in");
  const button = page.getByRole("button", { name: "Sign in as Imogen Clarke" });
  await button.evaluate((element: HTMLButtonElement, id) => {
    element.value = id;
  }, String(person?.id));
  await button.click();
  await expect(page.getByRole("heading", { name: "This page is not here" })).toBeVisible();
  await page.goto("/projects");
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  forgiveNotFound(consoleProblems);
});

test("whoever is signed in already is not asked to sign in", async ({ page, signInAs }) => {
  await signInAs("Imogen Clarke");
  await page.goto("/sign-in");
  await expectSignedInAs(page, "Imogen Clarke");
});

test("a page for members sends a visitor to sign in", async ({ page }) => {
  const { home } = await aTable();
  for (const path of [home, "/projects", "/projects/new", "/account"]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in\?to=/);
  }
});
