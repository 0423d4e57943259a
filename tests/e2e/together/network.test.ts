import { expect, test } from "@/tests/support/browser";
import { emailOf } from "@/tests/support/network";
import { expectProblems } from "@/tests/support/problems";
import { aTable, unlike } from "@/tests/support/table";

test("a coordinator lets someone in once, and that person can start a project", async ({ page, signInAs, pageOf }) => {
  const { coordinator, network } = await aTable();
  const name = unlike("Noor");
  await signInAs(coordinator);
  const letIn = async () => {
    await page.goto(`/network/${network}/people/new`);
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("E-mail").fill(emailOf(name));
    await page.getByRole("button", { name: "Let this person in" }).click();
  };
  await letIn();
  await expect(page.getByRole("status")).toContainText("This person is in the network now");
  await expect(page.getByRole("listitem").filter({ hasText: name })).toBeVisible();
  expect(await page.content()).not.toContain(emailOf(name));
  await letIn();
  await expectProblems(page, { email: "This person is already in the network." });
  const theirs = await pageOf(name);
  await theirs.goto("/projects/new");
  await expect(theirs.getByLabel("Title")).toBeVisible();
});

test("the network's support words stand at the foot of its projects as soon as they are saved", async ({
  page,
  signInAs,
  pageOf,
}) => {
  const { coordinator, network, member, home } = await aTable();
  await signInAs(coordinator);
  await page.goto(`/network/${network}/words`);
  await page.getByLabel("Where to find support right now").fill("Call Mind on 0800 000 001.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status").first()).toContainText(/^Saved/);
  const theirs = await pageOf(member);
  await theirs.goto(`${home}/history`);
  await expect(theirs.getByRole("contentinfo")).toContainText("Call Mind on 0800 000 001.");
});
