import type { Page } from "@playwright/test";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { expect, expectAccessible, forgiveNotFound, test } from "@/tests/support/browser";
import { publish } from "@/tests/support/framework";
import { expectProblems } from "@/tests/support/problems";
import { answerAndSign } from "@/tests/support/signing";
import { actor, aTable, type Table } from "@/tests/support/table";

/** The field of a statement, its words in Easy Read or in another language. */
const field = (page: Page, name: string) => page.locator(`[id="${name}"]`);
const see = (page: Page) => page.getByRole("button", { name: "See what changes" }).click();

/** The page takes over its fields once it came to life; what was written in that moment is written again. */
const write = (page: Page, name: string, words: string) =>
  expect(async () => {
    await field(page, name).fill(words);
    await expect(field(page, name)).toHaveValue(words, { timeout: 500 });
  }).toPass();

/** A table at which the lead and the member have signed. */
async function aSignedTable(): Promise<Table> {
  const table = await aTable();
  await answerAndSign(await actor(table.lead), table.slug, { seat: 1 });
  await answerAndSign(await actor(table.member), table.slug, { seat: 3 });
  return table;
}

/** A project is brought over soon after its network published. */
async function expectBroughtOver(page: Page, { network }: Table): Promise<void> {
  await expect(async () => {
    await page.goto(`/network/${network}/framework`);
    await expect(page.getByText("with an earlier version")).toHaveCount(0, { timeout: 500 });
  }).toPass();
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const accessible = (page: Page) => (javaScriptEnabled ? expectAccessible(page) : undefined);

    test("a coordinator publishes other wording, sees first what changes, and signatures go on counting", async ({
      page,
      signInAs,
      pageOf,
    }) => {
      const table = await aSignedTable();
      await signInAs(table.coordinator);
      await page.goto(`/network/${table.network}`);
      const parts = page.getByRole("navigation", { name: "Parts of this network" });
      await parts.getByRole("link", { name: "Framework" }).click();
      await expect(page.getByText(jerseyMentalHealth.statements[13]?.text ?? "")).toBeVisible();
      await accessible(page);

      await page.getByRole("link", { name: "Write a new version" }).click();
      await field(page, "statements.0.text").fill("We will make a group culture and keep to it.");
      const long = "We agree, all of us at this one table, how we would like to be with each other.";
      await field(page, "statements.0.easyRead").fill(long);
      await see(page);
      await expectProblems(page, { "statements.0.easyRead": /15 words at most\. This one has 18: “We agree, / });
      await expect(field(page, "statements.0.text")).toHaveValue("We will make a group culture and keep to it.");
      await field(page, "statements.0.easyRead").fill("We agree how we are together. We keep to it.");
      await see(page);

      await expect(page.getByRole("heading", { name: "What changes in version 2" })).toBeVisible();
      await expect(page.locator("del").first()).toHaveText("create");
      await expect(page.locator("ins").first()).toHaveText("make");
      await expect(page.getByText("2 signatures ask for renewal, in 1 project.")).toBeVisible();
      await accessible(page);
      await page.getByRole("radio", { name: "Wording only" }).check();
      await page.getByRole("button", { name: "Publish version 2" }).click();
      await expectProblems(page, { why: "Say why, in a sentence for the members." });
      await accessible(page);
      await expect(page.getByRole("radio", { name: "Wording only" })).toBeChecked();
      await page.getByLabel("Why").fill("Nobody says “adhere”.");

      await page.getByRole("button", { name: "Go on writing" }).click();
      await expect(field(page, "statements.0.text")).toHaveValue("We will make a group culture and keep to it.");
      await see(page);
      await expect(page.getByLabel("Why")).toHaveValue("Nobody says “adhere”.");
      await page.getByRole("button", { name: "Publish version 2" }).click();
      await expect(page.getByRole("status")).toContainText("Version 2 is published.");
      await page.getByRole("link", { name: "Version 2" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("What changed in version 2");
      await expect(page.locator("main")).toContainText(`by ${table.coordinator}`);
      await expect(page.locator("main")).toContainText("nobody is asked to sign again");
      await accessible(page);

      await expectBroughtOver(page, table);
      const theirs = await pageOf(table.member);
      await theirs.goto(`${table.home}/statements`);
      await theirs.getByRole("link", { name: "What changed in version 2, and why" }).click();
      await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("What changed in version 2");
      await expect(theirs.locator("main")).toContainText("Nobody says “adhere”.");
      await expect(theirs.locator("ins").first()).toHaveText("make");
      await accessible(theirs);
      await theirs.goto(`${table.home}/history`);
      await expect(theirs.locator("main")).toContainText("newest framework version: its wording changed");
    });
  });

test("a material version asks those who signed to sign again, as many as were counted before", async ({
  page,
  signInAs,
  ownerSql,
}) => {
  const table = await aSignedTable();
  await signInAs(table.coordinator);
  await page.goto(`/network/${table.network}/framework/new`);
  await field(page, "statements.14.text").fill("We will celebrate what we have done.");
  await field(page, "languages.0.name").fill("Português");
  await field(page, "languages.0.code").fill("pt");
  await see(page);
  await expectProblems(page, { "statements.0.in.pt": /15 statements have no words in Português yet/ });
  for (let place = 0; place < 15; place += 1)
    await field(page, `statements.${place}.in.pt`).fill(`Frase ${place + 1}.`);
  await see(page);
  await expect(page.getByText("A statement came or went, so this is more than wording.")).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(1);
  await expect(page.getByText("2 signatures ask for renewal, in 1 project.")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Why").fill("We forgot to celebrate.");
  await page.getByRole("button", { name: "Publish version 2" }).click();
  await expect(page.getByRole("status")).toContainText("Version 2 is published.");
  await page.getByText("Português").click();
  await expect(page.getByText("Frase 15.")).toBeVisible();
  await expectBroughtOver(page, table);
  const [asked] = await ownerSql`select count(*)::integer as seats, count(s.id)::integer as signed
    from signing join member m on m.id = signing.member_id join project p on p.id = m.project_id and p.slug = ${table.slug}
    left join signature s on s.member_id = m.id where signing.material_hash = p.framework_hash`;
  expect(asked).toEqual({ seats: 4, signed: 2 });
});

test("of two coordinators who publish, the second is told what the first changed, and nothing typed is lost", async ({
  page,
  signInAs,
}) => {
  const { coordinator, network } = await aTable();
  await signInAs(coordinator);
  await page.goto(`/network/${network}/framework/new`);
  await write(page, "statements.1.text", "We will stand by the work completed.");
  await see(page);
  await expect(page.getByRole("heading", { name: "What changes in version 2" })).toBeFocused();
  await publish(await actor(coordinator), network, { words: "We will have a group culture." });
  await page.getByRole("radio", { name: "Material" }).check();
  await page.getByLabel("Why").fill("We stand by it.");
  await page.getByRole("button", { name: "Publish version 2" }).click();
  await expect(page.locator(".error-summary")).toContainText("“We will have a group culture.”");
  await expect(field(page, "statements.1.text")).toHaveValue("We will stand by the work completed.");
  await see(page);
  await expect(page.getByRole("heading", { name: "What changes in version 3" })).toBeVisible();
  await expect(page.getByLabel("Why")).toHaveValue("We stand by it.");
  await page.getByRole("button", { name: "Publish version 3" }).click();
  await expect(page.getByRole("status")).toContainText("Version 3 is published.");
});

test("whoever coordinates nothing finds no framework, and nobody a version that is not there", async ({
  page,
  signInAs,
  pageOf,
  consoleProblems,
}) => {
  const { lead, coordinator, network } = await aTable();
  await signInAs(lead);
  for (const part of ["framework", "framework/new", "framework/1"]) {
    await page.goto(`/network/${network}/${part}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not here");
  }
  const theirs = await pageOf(coordinator);
  for (const number of ["2", "0", "1.5", "one", "99999999999999999999"]) {
    await theirs.goto(`/network/${network}/framework/${number}`);
    await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("This page is not here");
  }
  forgiveNotFound(consoleProblems);
});
