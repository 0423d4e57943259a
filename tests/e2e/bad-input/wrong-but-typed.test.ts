import { expect, test } from "@/tests/support/browser";
import { forgePosts } from "@/tests/support/forged-post";
import { named } from "@/tests/support/hand-entry";
import { emailOf } from "@/tests/support/network";
import { expectProblems } from "@/tests/support/problems";
import { recordOf } from "@/tests/support/record";
import { aTable, today } from "@/tests/support/table";

const tomorrow = new Date(Date.now() + 36 * 60 * 60 * 1000).toISOString().slice(0, 10);
const notCome = "This day has not come yet. Give today or an earlier day.";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a seat from tomorrow is not given, and all that was typed stays", async ({ page, signInAs, ownerSql }) => {
      const table = await aTable();
      await signInAs(table.facilitator);
      const before = await recordOf(ownerSql, table);
      await page.goto(`${table.home}/people/new?group=carers`);
      await page.getByLabel("Name").fill("Pat Hamon");
      await page.getByLabel("Joined on").fill(tomorrow);
      await page.getByRole("textbox", { name: "Access needs" }).fill("Large print\nand a chair with arms");
      await page.getByRole("checkbox", { name: /Hopes$/ }).check();
      await page.getByRole("button", { name: "Seat this person" }).click();
      await expectProblems(page, { joinedOn: notCome });
      await expect(page.getByLabel("Name")).toHaveValue("Pat Hamon");
      await expect(page.getByRole("radio", { name: "Carers" })).toBeChecked();
      await expect(page.getByRole("textbox", { name: "Access needs" })).toHaveValue(
        "Large print\nand a chair with arms",
      );
      await expect(page.getByRole("checkbox", { name: /Hopes$/ })).toBeChecked();
      expect(await recordOf(ownerSql, table)).toEqual(before);
    });

    test("someone who has a seat already is not invited, and all that was typed stays", async ({
      page,
      signInAs,
      ownerSql,
    }) => {
      const table = await aTable();
      await signInAs(table.facilitator);
      const before = await recordOf(ownerSql, table);
      await page.goto(`${table.home}/people/invite?group=carers`);
      await page.getByLabel("Name").fill("Pat Hamon");
      await page.getByLabel("E-mail").fill(emailOf(table.member).toUpperCase());
      await page.getByLabel("What is asked of them").fill("An hour a month,\nin the evening");
      await page.getByRole("button", { name: "Send the invitation" }).click();
      await expectProblems(page, { email: `${table.member} already has a seat here with this e-mail address.` });
      await expect(page.getByLabel("Name")).toHaveValue("Pat Hamon");
      await expect(page.getByLabel("Group you expect them in")).toHaveValue("carers");
      await expect(page.getByLabel("What is asked of them")).toHaveValue("An hour a month,\nin the evening");
      expect(await recordOf(ownerSql, table)).toEqual(before);
    });

    test("a project with one address twice, no group and both a limit and none does not begin", async ({
      page,
      signInAs,
      ownerSql,
    }) => {
      const table = await aTable();
      await signInAs(table.lead);
      const before = await recordOf(ownerSql, table);
      await page.goto("/projects/new");
      await page.getByLabel("Title").fill("A second garden");
      await page.getByLabel("Aim 2").fill("Shade for everyone");
      await named(page, "constraints.time.rows.0.text").fill("Before winter");
      await page.getByLabel("There is no limit of time").check();
      await page.getByRole("radio", { name: "Carers" }).check();
      await fillPerson(1, "Pat", "pat@example.org", "carers");
      await fillPerson(2, "Lee", "PAT@example.org", "");
      await fillPerson(3, "Ana", "", "");
      await page.getByRole("button", { name: "Start the project" }).click();
      const both = "Either write the limit or tick that there is none, not both.";
      await expectProblems(page, { "constraints.time.none": both });
      await page.getByLabel("There is no limit of time").uncheck();
      await page.getByRole("button", { name: "Start the project" }).click();
      await expectProblems(page, {
        "people.2.email": "Someone above already uses this e-mail address.",
        "people.3.group": "Choose one of the groups.",
      });
      await expect(named(page, "aims.1.text")).toHaveValue("Shade for everyone");
      await expect(named(page, "people.1.group")).toHaveValue("carers");
      await expect(named(page, "people.2.email")).toHaveValue("PAT@example.org");
      expect(await recordOf(ownerSql, table)).toEqual(before);

      async function fillPerson(row: number, name: string, email: string, group: string): Promise<void> {
        await named(page, `people.${row}.name`).fill(name);
        await named(page, `people.${row}.email`).fill(email);
        await named(page, `people.${row}.group`).selectOption(group);
      }
    });
  });
}

const wrongDays = [
  { day: "2026-02-31", said: "Give a real date, such as 23 11 2026." },
  { day: "31.2.2026", said: "Give a real date, such as 23 11 2026." },
  { day: "1066-10-14", said: "Give a year between 1900 and 2199." },
  { day: "1950-01-01", said: "Give a day after 1 January 1990." },
  { day: tomorrow, said: notCome },
  { day: "2001-01-01", said: "This is before they joined. Give a later day." },
];

test("a last day that is none, lies ahead or lies before the first is told so", async ({ page, signInAs }) => {
  const { home, member } = await aTable();
  let sent = "";
  await forgePosts(page, (body) => body.replaceAll(today(), sent));
  await signInAs(member);
  await page.goto(`${home}/people/3/leave`);
  for (const { day, said } of wrongDays) {
    sent = day;
    await page.getByLabel("Your last day").fill(today());
    await page.getByRole("button", { name: "Leave the table" }).click();
    await expect(page.locator('[id="leftOn-error"]')).toHaveText(said);
    await expect(page.locator(".error-summary")).toContainText(said);
  }
});

test("a gap by a day that is none comes back with what was missing", async ({ page, signInAs }) => {
  const { home, member } = await aTable();
  await forgePosts(page, (body) => body.replaceAll(today(), "soon"));
  await signInAs(member);
  await page.goto(`${home}/people/gaps/new`);
  await page.getByLabel("What or who is missing").fill("Someone under 25");
  await page.getByLabel("By when").fill(today());
  await page.getByRole("button", { name: "Name this gap" }).click();
  await expectProblems(page, { dueOn: "Give a real date, such as 23 11 2026." });
  await expect(page.getByLabel("What or who is missing")).toHaveValue("Someone under 25");
});
