import { expect, forgiveNotFound, test } from "@/tests/support/browser";
import { forgePosts } from "@/tests/support/forged-post";
import { named } from "@/tests/support/hand-entry";
import { expectProblems } from "@/tests/support/problems";
import { recordOf } from "@/tests/support/record";
import { aTable, unlike } from "@/tests/support/table";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a form forged to be about another project finds no such page and saves nothing", async ({
      page,
      signInAs,
      ownerSql,
      consoleProblems,
    }) => {
      const [own, other] = [await aTable(), await aTable()];
      const before = [await recordOf(ownerSql, own), await recordOf(ownerSql, other)];
      await forgePosts(page, (body) => body.replaceAll(own.slug, other.slug));
      await signInAs(own.lead);
      await page.goto(`${own.home}/people/new?group=carers`);
      await page.getByLabel("Name").fill("An uninvited guest");
      await page.getByRole("button", { name: "Seat this person" }).click();
      await expect(page.getByRole("heading", { name: "This page is not here" })).toBeVisible();
      expect([await recordOf(ownerSql, own), await recordOf(ownerSql, other)]).toEqual(before);
      forgiveNotFound(consoleProblems);
    });

    test("a group that no form offers is told so, and changes nothing", async ({ page, signInAs, ownerSql }) => {
      const table = await aTable();
      const before = await recordOf(ownerSql, table);
      await forgePosts(page, (body) => body.replace(/(name="(?:_1_)?group"\s+)carers/, "$1robots"));
      await signInAs(table.lead);
      await page.goto(`${table.home}/people/new?group=carers`);
      await page.getByLabel("Name").fill("Pat Hamon");
      await page.getByRole("button", { name: "Seat this person" }).click();
      await expectProblems(page, { group: "Choose one of the groups." });
      await expect(page.getByLabel("Name")).toHaveValue("Pat Hamon");
      expect(await recordOf(ownerSql, table)).toEqual(before);
    });
  });
}

test("a facilitator who forges the role of a new seat is told that only a lead gives it", async ({
  page,
  signInAs,
  ownerSql,
}) => {
  const table = await aTable();
  const before = await recordOf(ownerSql, table);
  await forgePosts(page, (body) => body.replace(/(name="(?:_1_)?role"\s+)member/, "$1lead"));
  await signInAs(table.facilitator);
  await page.goto(`${table.home}/people/new?group=carers`);
  await expect(page.getByRole("radio", { name: "Lead", exact: true })).toHaveCount(0);
  await page.getByLabel("Name").fill("Pat Hamon");
  await page.getByRole("button", { name: "Seat this person" }).click();
  await expectProblems(page, { role: "Only a lead can give this role. Choose member." });
  expect(await recordOf(ownerSql, table)).toEqual(before);
});

test("fields that a form does not have are left out", async ({ page, signInAs, ownerSql }) => {
  const table = await aTable();
  await signInAs(table.member);
  await page.goto(`${table.home}/people/3/edit`);
  await named(page, "version").evaluate((version) => {
    for (const [name, value] of Object.entries({
      role: "lead",
      personId: "1",
      "__proto__.role": "lead",
      leftOn: "2026-01-01",
    })) {
      const field = Object.assign(document.createElement("input"), { type: "hidden", name, value });
      version.after(field);
    }
  });
  await page.getByRole("textbox", { name: "Hopes" }).fill("A garden");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: what you said.");
  const [seat] = await ownerSql`select role, left_on from member where name = ${table.member}`;
  expect(seat).toEqual({ role: "member", left_on: null });
});

test("a version that no form ever showed is told to open the page again", async ({ page, signInAs, ownerSql }) => {
  const table = await aTable();
  const before = await recordOf(ownerSql, table);
  await forgePosts(page, (body) => body.replace(/(name="(?:_1_)?version"\s+)\d+/, "$1seven"));
  await signInAs(table.member);
  await page.goto(`${table.home}/checklist/people/notes`);
  await named(page, "text").fill("What we wrote");
  await page.getByRole("button", { name: "Save the notes" }).click();
  await expect(page.locator(".error-summary")).toContainText("This page is out of date.");
  await expect(named(page, "text")).toHaveValue("What we wrote");
  expect(await recordOf(ownerSql, table)).toEqual(before);
});

test("a gap for a seat of nobody, and a project in a network of others, are refused", async ({
  page,
  signInAs,
  ownerSql,
  consoleProblems,
}) => {
  const [own, other] = [await aTable(), await aTable()];
  await forgePosts(page, (body) =>
    body.replace(/(name="(?:_1_)?owner"\s+)\d+/, "$199").replaceAll(own.network, other.network),
  );
  await signInAs(own.lead);
  await page.goto(`${own.home}/people/gaps/new`);
  await page.getByLabel("What or who is missing").fill("A gardener");
  await page.getByLabel("Who is looking").selectOption({ label: own.member });
  await page.getByRole("button", { name: "Name this gap" }).click();
  await expectProblems(page, { owner: "Choose someone who has a seat here." });
  const before = await recordOf(ownerSql, other);
  await page.goto("/projects/new");
  await page.getByLabel("Title").fill(unlike("An uninvited garden"));
  await page.getByRole("radio", { name: "Carers" }).check();
  await page.getByRole("button", { name: "Start the project" }).click();
  await expect(page.getByRole("heading", { name: "This page is not here" })).toBeVisible();
  expect(await recordOf(ownerSql, other)).toEqual(before);
  forgiveNotFound(consoleProblems);
});
