import { expect, expectAccessible, test } from "@/tests/support/browser";
import { aTable } from "@/tests/support/table";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("what matters to someone is said, shared by one and pulls apart for another, and the map shows where", async ({
      page,
      signInAs,
      pageOf,
    }) => {
      const { home, member, lead, otherMember } = await aTable();
      await signInAs(member);
      await page.goto(`${home}/people`);
      await page.getByRole("link", { name: "See the map of priorities" }).click();
      await page.getByRole("link", { name: "Say what matters to you" }).click();
      await page.getByLabel("What matters most to you in this work?").fill("Evenings, not mornings");
      await page.getByLabel("Why it matters").fill("I care for my son until six.");
      await page.getByRole("button", { name: "Put it on the map" }).click();
      const row = page.getByRole("row", { name: /^Evenings, not mornings/ });
      const place = (name: string) =>
        page
          .getByRole("rowgroup")
          .filter({ hasText: name })
          .getByRole("row", { name: /Evenings/ });
      await expect(place("Only one group so far")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);

      await signInAs(otherMember);
      await page.goto(`${home}/people/priorities`);
      await row.getByRole("link").click();
      await page.getByRole("link", { name: "Say how it sits with you" }).click();
      await page.getByLabel("It matters to me too").check();
      await page.getByRole("button", { name: "Save this" }).click();
      await expect(page.getByRole("status")).toContainText("Saved");
      await page.goto(`${home}/people/priorities`);
      await expect(place("Where you meet")).toContainText("Shared by 1");

      const leads = await pageOf(lead);
      await leads.goto(`${home}/people/priorities/1/view`);
      await leads.getByLabel("It pulls against what I need").check();
      await leads.getByLabel(/^Why/).fill("Staff go home at six.");
      await leads.getByRole("button", { name: "Save this" }).click();
      await expect(leads.getByRole("status")).toContainText("Saved");
      await expect(leads.getByRole("main")).toContainText("Staff go home at six.");
      await page.reload();
      await expect(place("Where you pull apart").getByRole("cell", { name: /Pulls apart for 1/ })).toHaveCount(1);
    });
  });
