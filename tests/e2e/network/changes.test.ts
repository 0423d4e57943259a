import { linkTo } from "@/lib/links";
import { expect, expectAccessible, forgiveNotFound, test } from "@/tests/support/browser";
import { aTable } from "@/tests/support/table";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a coordinator reads what changed, says that they looked, and stops the letter from the mail", async ({
      page,
      signInAs,
      ownerSql,
    }) => {
      const { network, coordinator, title } = await aTable();
      await signInAs(coordinator);
      await page.goto(`/network/${network}/changes`);
      await expect(page.getByText(/^Since you came to this network, on .*: something in 1 project\.$/)).toBeVisible();
      await expect(page.getByRole("link", { name: title })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: "I have looked" }).click();
      await expect(page.getByText(/^Since you last looked, on .*: nothing\.$/)).toBeVisible();

      const [own] = await ownerSql`select np.id from network_person np join network n on n.id = np.network_id
        where n.slug = ${network} and np.role = 'coordinator'`;
      const stop = `/weekly-letter/stop/${linkTo("stop-weekly-letter", own?.id)}`;
      await page.context().clearCookies();
      await page.goto(stop);
      await page.getByRole("button", { name: "Stop the letter" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("The weekly letter is stopped");
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: "Send me the letter again" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stop the weekly letter");
      expect((await page.request.post(`${stop}/now`, { form: { "List-Unsubscribe": "One-Click" } })).status()).toBe(
        200,
      );
      await page.goto(stop);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("The weekly letter is stopped");
    });
  });

test("whoever coordinates nothing finds neither changes nor figures, and a link we never made leads nowhere", async ({
  page,
  signInAs,
  consoleProblems,
}) => {
  const { network, lead } = await aTable();
  await signInAs(lead);
  for (const path of [`/network/${network}/changes`, `/network/${network}/figures`, "/weekly-letter/stop/none"])
    expect((await page.goto(path))?.status()).toBe(404);
  forgiveNotFound(consoleProblems);
});
