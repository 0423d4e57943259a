import { linkTo } from "@/lib/links";
import { expect, expectAccessible, forgiveNotFound, test } from "@/tests/support/browser";
import { aTable } from "@/tests/support/table";

/** What a reminder to the table's member leads to. */
async function stopLink(ownerSql: import("postgres").Sql, { slug, member }: { slug: string; member: string }) {
  const [seat] = await ownerSql`select m.id from member m join project p on p.id = m.project_id
    where p.slug = ${slug} and m.name = ${member}`;
  return `/reminders/stop/${linkTo("stop-reminders", seat?.id)}`;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("whoever has a reminder's link stops reminders with one press, signed in or not, and can have them again", async ({
      page,
      ownerSql,
    }) => {
      const table = await aTable();
      await page.goto(await stopLink(ownerSql, table));
      await expect(page.locator("main")).toContainText(table.title);
      await page.getByRole("button", { name: "Stop reminders" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Reminders are stopped");
      await page.getByRole("button", { name: "Send me reminders again" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stop reminders");
    });
  });
}

test("opening the link stops nothing; a mail program's own button does", async ({ page, request, ownerSql }) => {
  const table = await aTable();
  const link = await stopLink(ownerSql, table);
  await page.goto(`${link}/now`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stop reminders");
  await expectAccessible(page);
  const pressed = await request.post(`${link}/now`, { form: { "List-Unsubscribe": "One-Click" } });
  expect(pressed.status()).toBe(200);
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Reminders are stopped");
  await expectAccessible(page);
});

test("a link that we never made leads nowhere", async ({ page, request, consoleProblems }) => {
  const answer = await page.goto("/reminders/stop/none");
  expect(answer?.status()).toBe(404);
  expect((await request.post("/reminders/stop/none/now")).status()).toBe(404);
  forgiveNotFound(consoleProblems);
});
