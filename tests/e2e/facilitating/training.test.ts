import { expect, expectAccessible, test } from "@/tests/support/browser";
import { aTable } from "@/tests/support/table";

test("a facilitator writes down their own training, puts it right, and takes it back; the checklist follows", async ({
  page,
  signInAs,
}) => {
  const { home, facilitator } = await aTable();
  const rule = () => page.locator(".rule").filter({ hasText: "5.3" });
  await signInAs(facilitator);
  await page.goto(`${home}/checklist/facilitators`);
  await rule().getByRole("link", { name: "Record their training" }).click();
  await page.getByRole("link", { name: `Write down training of ${facilitator}` }).click();
  await page.getByLabel("What it was").fill("Peer facilitation");
  await page.getByRole("button", { name: "Write down this training" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: this training is written down.");
  await page.goto(`${home}/facilitators`);
  await expect(page.locator(".seat-line").filter({ hasText: facilitator })).toContainText("Peer facilitation");
  await expect(page.getByText("The facilitators come from the third sector.")).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${home}/checklist/facilitators`);
  await expect(rule()).toContainText("1 of 1 facilitator has training recorded.");

  await page.goto(`${home}/people/2`);
  await page.getByRole("link", { name: /^Put this right.+Peer facilitation$/ }).click();
  await page.getByLabel("What it was").fill("Peer facilitation, two days");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: /^Put this right.+two days$/ }).click();
  await page.getByLabel("Take this back").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("No training is written down yet.")).toBeVisible();
  await page.goto(`${home}/history`);
  await expect(page.getByText("took back what was recorded of their own training")).toBeVisible();
});

test("everyone at the table reads who facilitates; a lead gives the role from there", async ({
  page,
  signInAs,
  pageOf,
}) => {
  const { home, lead, member, coordinator } = await aTable();
  for (const who of [member, coordinator]) {
    const reader = await pageOf(who);
    await reader.goto(`${home}/facilitators`);
    await expect(reader.getByRole("main")).toContainText(`A lead can do this: ${lead}.`);
    await expect(reader.getByRole("link", { name: /^Write down training/ })).toHaveCount(0);
  }
  await signInAs(lead);
  await page.goto(`${home}/people`);
  await page.getByRole("link", { name: "See who facilitates" }).click();
  await page.getByRole("link", { name: `The role of ${member}` }).click();
  await page.getByLabel("Facilitator", { exact: true }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status")).toContainText("Saved: this is the role now.");
  await page.goto(`${home}/facilitators`);
  await expect(page.getByText("The facilitators come from carers and the third sector.")).toBeVisible();
});
