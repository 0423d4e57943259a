import { addMember } from "@/lib/people/add-member";
import { assistSignature } from "@/lib/statements/assist-signature";
import { asWrittenDown } from "@/tests/support/assisting";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { actor, aTable, today, unlike } from "@/tests/support/table";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("someone who does not sign in alone has it recorded that they withdraw, and it is said plainly", async ({
      page,
      signInAs,
    }) => {
      const { home, slug, ...table } = await aTable();
      const lead = await actor(table.lead);
      const [name, seat] = [unlike("Pat"), 5];
      await addMember(lead, slug, { name, group: "carers", role: "member", joinedOn: today() });
      await assistSignature(lead, slug, seat, await asWrittenDown({ lead, slug }, { seat }));
      await signInAs(table.lead);
      await page.goto(`${home}/statements/assist/${seat}`);
      await page.getByRole("link", { name: `${name} wants to withdraw their signature` }).click();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByLabel("How did they tell you?").fill("On the phone this morning");
      await page.getByRole("button", { name: `Withdraw the signature of ${name}` }).click();
      await expect(page.getByRole("status")).toContainText("It is recorded that they withdrew their signature.");
      await page.goto(`${home}/statements/assist/${seat}/withdraw`);
      await expect(page.getByText(`${name} has no signature that counts now.`)).toBeVisible();
    });

    test("what someone signed while a helper's page was open is not replaced unseen", async ({
      page,
      signInAs,
      ownerSql,
    }) => {
      const { home, slug, ...table } = await aTable();
      await signInAs(table.lead);
      await page.goto(`${home}/statements/assist/3`);
      for (const answer of await page.getByRole("radio", { name: "I commit to this" }).all()) await answer.check();
      await page.getByRole("radio", { name: "On the phone" }).check();
      await page.getByRole("radio", { name: "As written" }).check();
      await page.getByLabel("Their name, as they gave it to you").fill(table.member);
      await page.getByLabel("On whose word do you write this down?").fill("She asked me to.");
      await page.getByRole("radio", { name: "Yes" }).check();
      await page.getByRole("checkbox", { name: /^I wrote down what this person told me/ }).check();
      const facilitator = await actor(table.facilitator);
      const meanwhile = await asWrittenDown({ lead: facilitator, slug }, { talk: ["s02"] });
      await assistSignature(facilitator, slug, 3, meanwhile);
      await page.getByRole("button", { name: "Sign for them" }).click();
      await expect(page.locator(".error-summary")).toContainText(
        `${table.member} has signed since you opened this page.`,
      );
      await expect(page.getByText(`${table.member} has signed already.`)).toBeVisible();
      await page.getByRole("button", { name: "Sign for them" }).click();
      await expect(page).toHaveURL(/saved=helped/);
      const signed = await ownerSql`select s.number, s.replaced_at is null as counts from signature s
        join project p on p.id = s.project_id where p.slug = ${slug} order by s.number`;
      expect(signed).toEqual([
        { number: 1, counts: false },
        { number: 2, counts: true },
      ]);
    });
  });
