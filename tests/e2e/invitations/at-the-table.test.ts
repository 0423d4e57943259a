import { tokenOf } from "@/db/demo/joining";
import { addMember } from "@/lib/people/add-member";
import { anotherBrowser, expect, expectAccessible, test } from "@/tests/support/browser";
import { emailOf } from "@/tests/support/network";
import { expectProblems } from "@/tests/support/problems";
import { actor, aTable, today, unlike } from "@/tests/support/table";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an invitation is seen by the table, sent again and taken back by those who send them", async ({
      page,
      signInAs,
      pageOf,
    }) => {
      const { home, facilitator, member, slug } = await aTable();
      const name = unlike("Pat");
      await signInAs(facilitator);
      await page.goto(`${home}/people/invite`);
      await page.getByLabel("Name").fill(name);
      await page.getByLabel("E-mail").fill(emailOf(name));
      await page.getByRole("button", { name: "Send the invitation" }).click();
      await expect(page.getByText(emailOf(name))).toBeVisible();
      const link = await tokenOf(slug, emailOf(name));

      const theirs = await pageOf(member);
      await theirs.goto(`${home}/people`);
      await expect(theirs.locator("#invited")).toContainText(name);
      await expect(theirs.locator("#invited")).toContainText("Can answer until");
      expect(await theirs.content()).not.toContain(emailOf(name));
      await theirs.goto(`${home}/people/invitations/4`);
      await expect(theirs.getByText("A lead or a facilitator can do this")).toBeVisible();
      expect(await theirs.content()).not.toContain(emailOf(name));

      await page.getByRole("link", { name: "Send it again" }).click();
      await page.getByRole("button", { name: "Send it again" }).click();
      await expect(page.getByRole("status")).toContainText("It is good for 14 days from today.");
      expect(await tokenOf(slug, emailOf(name))).toBe(link);
      await page.getByRole("link", { name: "Take it back" }).click();
      await page.getByRole("button", { name: "Take it back" }).click();
      await expect(page.getByRole("status")).toContainText("The invitation is taken back.");
      await page.goto(`${home}/people/invitations/4/again`);
      await expect(page.getByText("This invitation was answered or taken back.")).toBeVisible();
    });

    test("someone without e-mail is given a way to sign in, and keeps their seat", async ({
      page,
      signInAs,
      browser,
    }) => {
      const { home, lead, slug } = await aTable();
      const name = unlike("Pat");
      const seat = { name, group: "carers", role: "member", joinedOn: today(), hopes: "A place in the sun" };
      await addMember(await actor(lead), slug, seat);
      await signInAs(lead);
      await page.goto(`${home}/people/5`);
      await page.getByRole("link", { name: `Give ${name} a way to sign in` }).click();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: "Send the invitation" }).click();
      await expectProblems(page, { email: "Give a whole e-mail address." });
      await page.getByLabel("E-mail").fill(emailOf(name));
      await page.getByRole("button", { name: "Send the invitation" }).click();
      await expect(page.getByRole("status")).toContainText("The invitation is on its way.");

      await page.goto(`${home}/people/5`);
      await expect(page.getByText(/^Invited to sign in alone on/)).toBeVisible();
      await page.getByRole("link", { name: "See the invitation to sign in" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Invitation of ${name}`);
      await page.goto(`${home}/people/5/sign-in`);
      await expect(page.getByRole("link", { name: "Send it again, or take it back" })).toBeVisible();

      const theirs = await anotherBrowser(browser, { javaScriptEnabled });
      await theirs.goto(`/join/${await tokenOf(slug, emailOf(name))}`);
      await expect(theirs.getByText(`Are you ${name}?`)).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(theirs);
      await theirs.getByRole("button", { name: "Yes, this is my seat" }).click();
      await expect(theirs.getByRole("heading", { level: 1 })).toHaveText(name);
      await expect(theirs.getByText("A place in the sun")).toBeVisible();
      await expect(theirs.getByText(emailOf(name))).toBeVisible();
      await theirs.context().close();

      await page.goto(`${home}/people/5`);
      await expect(page.getByRole("link", { name: /a way to sign in/ })).toHaveCount(0);
      await page.goto(`${home}/history`);
      await expect(page.getByRole("main")).toContainText(`${name} signs in alone from now on.`);
    });
  });
}
