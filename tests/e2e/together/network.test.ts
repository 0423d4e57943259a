import { networkTokenOf } from "@/db/demo/joining";
import { acceptNetworkInvitation } from "@/lib/network-invitations/accept-network-invitation";
import { expect, test } from "@/tests/support/browser";
import { emailOf } from "@/tests/support/network";
import { expectProblems } from "@/tests/support/problems";
import { aTable, unlike } from "@/tests/support/table";

test("a coordinator invites someone once, and that person can start a project", async ({ page, signInAs, pageOf }) => {
  const { coordinator, network } = await aTable();
  const name = unlike("Noor");
  await signInAs(coordinator);
  const invite = async () => {
    await page.goto(`/network/${network}/people/new`);
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("E-mail").fill(emailOf(name));
    await page.getByRole("button", { name: "Send the invitation" }).click();
  };
  await invite();
  await expect(page.getByRole("status")).toContainText("The invitation is on its way.");
  await invite();
  await expectProblems(page, {
    email: `${name} has an open invitation at this address already. You can send it again.`,
  });
  await acceptNetworkInvitation(null, await networkTokenOf(network, emailOf(name)), { name });
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expectProblems(page, { email: `${name} is in the network already. You can change their part in the list.` });
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
