import { askHowItFeels } from "@/lib/ladder/ask-how-it-feels";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { decide } from "@/tests/support/decisions";
import { actor, aTable, today } from "@/tests/support/table";

test("whoever was not there is asked on the start page how they stand, until they have said so", async ({
  page,
  signInAs,
}) => {
  const { slug, home, lead, member } = await aTable();
  const decidedOn = today();
  const stances = { seat1: "agree", seat2: "agree", seat4: "agree" };
  const reviewOn = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await decide(
    { lead: await actor(lead), slug },
    { title: "We meet on Tuesdays", decidedOn, stances, reviewOn },
    new Date(),
  );
  await signInAs(member);
  await page.goto("/");
  const asked = page.locator(".record").filter({ hasText: "You are asked" });
  await expect(asked).toContainText("without an answer from you. You can say how you stand.");
  await expectAccessible(page);
  await asked.getByRole("link", { name: "We meet on Tuesdays" }).click();
  await page.getByRole("link", { name: "Say how you stand" }).click();
  await page.getByRole("radio", { name: "Agreed", exact: true }).check();
  await page.getByRole("button", { name: /^Save/ }).click();
  await page.waitForURL(/saved/);
  await page.goto(home);
  await expect(page.getByText("You are asked")).toHaveCount(0);
});

test("while the question is open everyone finds it on the project's home, and whoever has answered does not", async ({
  page,
  signInAs,
}) => {
  const { slug, home, lead, member } = await aTable();
  await askHowItFeels(await actor(lead), slug, { openUntil: today() }, new Date());
  await signInAs(member);
  await page.goto(home);
  await page.getByRole("link", { name: "How does the work feel to you?" }).click();
  await page.getByRole("radio", { name: /Co-design/ }).check();
  await page.getByRole("button", { name: "Put my answer in the box" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/felt"));
  await page.goto("/");
  await expect(page.getByRole("link", { name: "How does the work feel to you?" })).toHaveCount(0);
});
