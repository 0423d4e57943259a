import { networkTokenOf } from "@/db/demo/joining";
import { describeNetwork } from "@/lib/network/describe-network";
import { anotherBrowser, expect, expectAccessible, forgiveNotFound, test } from "@/tests/support/browser";
import { expectProblems } from "@/tests/support/problems";
import { actor, aNetwork, aTable, letIn, unlike } from "@/tests/support/table";

test("a coordinator goes from the portfolio to the people and invites a second coordinator", async ({
  page,
  signInAs,
  browser,
}) => {
  const { coordinator, network, lead } = await aTable();
  const name = unlike("Noor");
  await signInAs(coordinator);
  await page.goto(`/network/${network}`);
  const parts = page.getByRole("navigation", { name: "Parts of this network" });
  await expect(parts.getByRole("link", { name: "Projects" })).toHaveAttribute("aria-current", "page");
  await parts.getByRole("link", { name: "People" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("People in the network");
  await expect(parts.getByRole("link", { name: "People" })).toHaveAttribute("aria-current", "page");
  const lines = page.locator("main").getByRole("listitem").filter({ hasText: "Since" });
  await expect(lines).toHaveCount(5);
  await expect(lines.first()).toContainText(`${coordinator}Coordinator`);
  await expect(lines.filter({ hasText: lead })).toContainText("Can start projects");
  await expectAccessible(page);

  await page.getByRole("link", { name: "Invite someone" }).click();
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-mail").fill("noor");
  await page.getByRole("radio", { name: "Coordinator" }).check();
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expectProblems(page, { email: /e-mail address/ });
  await expect(page.getByRole("radio", { name: "Coordinator" })).toBeChecked();
  await page.getByLabel("E-mail").fill(`${network}@example.org`);
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByRole("status")).toContainText("The invitation is on its way.");
  await expect(page.getByText(`${network}@example.org`)).toBeVisible();
  await expectAccessible(page);
  await parts.getByRole("link", { name: "People" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: name })).toContainText("Can answer until");
  expect(await page.content()).not.toContain(`${network}@example.org`);

  const theirs = await anotherBrowser(browser);
  await theirs.goto(`/join/${await networkTokenOf(network, `${network}@example.org`)}`);
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText(new RegExp(`^${coordinator} invites you to`));
  await expectAccessible(theirs);
  await theirs.getByRole("button", { name: "Join the network" }).click();
  await expect(theirs).toHaveURL(`/network/${network}`);
  await theirs.goto(`/network/${network}/people`);
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("People in the network");

  await page.reload();
  await expect(lines.filter({ hasText: name })).toContainText("Coordinator");
  await page.getByRole("link", { name: `Change the role of ${name}` }).click();
  await expectAccessible(page);
  await page.getByRole("radio", { name: "Can start projects" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: this is their role now.");
  await page.getByRole("link", { name: `Change the role of ${coordinator}` }).click();
  await page.getByRole("radio", { name: "Can start projects" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expectProblems(page, { "": "A network needs a coordinator. Make someone else coordinator first." });
});

test("a network of many comes in pages", async ({ page, signInAs }) => {
  const coordinator = unlike("Imogen");
  const network = await aNetwork(coordinator);
  for (let number = 10; number < 61; number += 1) await letIn(network, coordinator, unlike(`Person ${number}`));
  await signInAs(coordinator);
  await page.goto(`/network/${network}/people`);
  await expect(page.getByText("Showing 50 of 52 people")).toBeVisible();
  await page.getByRole("link", { name: "Next 50 people" }).click();
  await expect(page.getByText("Showing 2 of 52 people")).toBeVisible();
  await expect(page.getByText(/^Person 60/)).toBeVisible();
  await page.getByRole("link", { name: "Back to the first" }).click();
  await expect(page.getByText("Showing 50 of 52 people")).toBeVisible();
  await page.goto(`/network/${network}/people?after=nobody`);
  await expect(page.getByText("Showing 50 of 52 people")).toBeVisible();
});

test("whoever coordinates nothing finds none of it", async ({ page, signInAs, consoleProblems }) => {
  const { lead, network } = await aTable();
  await signInAs(lead);
  for (const part of ["people", "people/new", "people/invitations/1", "people/invitations/1/again", "words"]) {
    await page.goto(`/network/${network}/${part}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not here");
  }
  forgiveNotFound(consoleProblems);
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("of two who write the support words, the second is told what changed", async ({ page, signInAs }) => {
      const { coordinator, network } = await aTable();
      await signInAs(coordinator);
      await page.goto(`/network/${network}/words`);
      const words = page.getByLabel("Where to find support right now");
      await expect(page.getByLabel("Time zone")).toHaveValue("Europe/Jersey");
      await page.getByLabel("Time zone").selectOption("Europe/London");
      const name = await page.getByLabel("Name of the network").inputValue();
      const other = { name, timeZone: "Europe/Jersey", supportWords: "Call the crisis line.", version: 1 };
      await describeNetwork(await actor(coordinator), network, other);

      await words.fill("Call 0800 000 001.");
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.locator(".error-summary")).toContainText("“Call the crisis line.”");
      await expect(words).toHaveValue("Call 0800 000 001.");
      await expect(page.getByLabel("Time zone")).toHaveValue("Europe/London");
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByRole("status")).toContainText("Saved.");
      await expect(page.getByRole("contentinfo")).toContainText("Call 0800 000 001.");

      await words.fill("Call 0800 000 002.");
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page).toHaveURL(/saved=4$/);
      await expect(page.getByRole("contentinfo")).toContainText("Call 0800 000 002.");
    });
  });
