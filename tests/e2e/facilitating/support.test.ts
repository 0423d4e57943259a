import { printStatements } from "@/lib/paper/print-statements";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { actor, aTable } from "@/tests/support/table";

test("the checklist leads to naming someone to turn to, and everyone finds them wherever support is shown", async ({
  page,
  signInAs,
  pageOf,
}) => {
  const { home, slug, lead, member, coordinator } = await aTable();
  await signInAs(lead);
  await page.goto(`${home}/support`);
  await expect(page.getByText("Nobody is named yet.")).toBeVisible();
  await page.goto(`${home}/checklist/facilitators`);
  await page.getByRole("link", { name: "Name someone to turn to" }).click();
  await expect(page.getByText("Please ask them first.")).toBeVisible();
  await page.getByLabel("Who it is").fill("Jean Vibert");
  await page.getByLabel("How to reach them").fill("Call 01534 000000, or ask at the library.");
  await page.getByRole("button", { name: "Save this" }).click();
  await expect(page.getByRole("status")).toContainText("everyone in the project can see");
  await expectAccessible(page);

  const { code } = await printStatements(await actor(lead), slug, 3, { words: "usual", size: "usual" });
  await page.goto(`${home}/statements/paper/${code}`);
  await expect(page.getByRole("main")).toContainText("In this project you can turn to Jean Vibert");

  const [members, coordinators] = [await pageOf(member), await pageOf(coordinator)];
  await members.goto(`${home}/statements/sign/s01`);
  await expect(members.getByRole("region", { name: "You do not have to do this alone" })).toContainText(
    "Call 01534 000000, or ask at the library.",
  );
  for (const seen of [members, coordinators]) {
    await seen.goto(`${home}/brief`);
    const foot = seen.getByRole("contentinfo");
    await expect(foot.getByRole("region", { name: "In this project you can turn to Jean Vibert" })).toContainText(
      "01534 000000",
    );
    await expect(foot).toContainText("Call 0800 000 000 at any time.");
    await foot.getByRole("link", { name: "Whom to turn to in this project" }).click();
    await expect(seen.getByRole("main")).toContainText("Jean Vibert");
    await expect(seen.getByRole("link", { name: "Change who it is, or how to reach them" })).toHaveCount(0);
  }
});

test("two hosts who name someone at once lose nothing, and the second reads whom the first named", async ({
  page,
  signInAs,
  pageOf,
}) => {
  const { home, lead, facilitator } = await aTable();
  await signInAs(lead);
  await page.goto(`${home}/support/edit`);
  const other = await pageOf(facilitator);
  await other.goto(`${home}/support/edit`);
  await other.getByLabel("Who it is").fill("Jean Vibert");
  await other.getByLabel("How to reach them").fill("At the library.");
  await other.getByRole("button", { name: "Save this" }).click();
  await expect(other.getByRole("status")).toContainText("Saved");

  await page.getByLabel("Who it is").fill("Maya Cruz");
  await page.getByLabel("How to reach them").fill("Call 01534 000001.");
  await page.getByRole("button", { name: "Save this" }).click();
  await expect(page.getByText("changed this while you were writing")).toBeVisible();
  await expect(page.getByText("Jean Vibert").first()).toBeVisible();
  await expect(page.getByLabel("Who it is")).toHaveValue("Maya Cruz");
  await page.getByRole("button", { name: "Save this" }).click();
  await expect(page.getByRole("main")).toContainText("Maya Cruz");
});
