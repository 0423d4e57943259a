import { expect, expectAccessible, forgiveNotFound, test } from "@/tests/support/browser";
import { emailOf } from "@/tests/support/network";
import { actor, aTable, type Table } from "@/tests/support/table";
import { aMailThatDidNotArrive } from "@/tests/support/undelivered";

async function aTableWithLostMail(ownerSql: import("postgres").Sql): Promise<Table> {
  const table = await aTable();
  const [found] = await ownerSql`select id, network_id from project where slug = ${table.slug}`;
  const network = { id: found?.network_id };
  await aMailThatDidNotArrive({ id: found?.id, network, member: await actor(table.member) });
  return table;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    for (const [button, said] of [
      ["Send again", "This mail is on its way again."],
      ["Take off the list", "This mail is off the list."],
    ] as const)
      test(`a coordinator reads what did not arrive, for whom and why, and settles it: ${button}`, async ({
        page,
        signInAs,
        ownerSql,
      }) => {
        const { network, coordinator, member } = await aTableWithLostMail(ownerSql);
        await signInAs(coordinator);
        await page.goto(`/network/${network}`);
        await page.getByRole("link", { name: "Mail", exact: true }).click();
        await expect(page.locator("main")).toContainText(`A reminder to sign, for ${member}`);
        await expect(page.locator("main")).toContainText("The mail server said no.");
        await expect(page.locator("main")).not.toContainText(emailOf(member));
        if (javaScriptEnabled) await expectAccessible(page);
        await page.getByRole("button", { name: button }).click();
        await expect(page.getByText(said)).toBeVisible();
        await expect(page.getByRole("heading", { name: "Every mail went out" })).toBeVisible();
      });
  });
}

test("nobody but the network's coordinators sees the list", async ({ page, signInAs, ownerSql, consoleProblems }) => {
  const { network, lead } = await aTableWithLostMail(ownerSql);
  await signInAs(lead);
  expect((await page.goto(`/network/${network}/mail`))?.status()).toBe(404);
  forgiveNotFound(consoleProblems);
});
