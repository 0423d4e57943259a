import { expectAnswers } from "@/tests/support/answers";
import { expect, test } from "@/tests/support/browser";
import { bringInByHand, describeByHand, example, fillStart, joins } from "@/tests/support/hand-entry";

const [lead, ...others] = example.people;
const fromTheStart = others.filter(({ joined }) => joined === example.project.started);
const later = others.filter((person) => !fromTheStart.includes(person));

const ways = [
  { way: "with JavaScript", use: { viewport: { width: 1280, height: 800 } } },
  { way: "without JavaScript", use: { javaScriptEnabled: false } },
  { way: "on a phone", use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
];

for (const { way, use } of ways) {
  test.describe(way, () => {
    test.use(use);

    test(`a lead enters the workbook's brief and people by hand and sees areas 1 and 2 checked, ${way}`, async ({
      page,
      signInAs,
    }) => {
      await signInAs(lead?.name ?? "");
      await page.goto("/projects/new");
      await fillStart(page, example, fromTheStart);
      await page.getByRole("button", { name: "Start the project" }).click();
      await expect(page.getByRole("heading", { level: 1, name: example.project.title })).toBeVisible();
      const home = new URL(page.url()).pathname;

      for (const person of fromTheStart) await joins(home, person);
      for (const [place, person] of example.people.slice(0, 1 + fromTheStart.length).entries())
        await describeByHand(page, home, place + 1, person);
      for (const person of later) await bringInByHand(page, home, person);

      await page.goto(`${home}/checklist/aims-scope-constraints`);
      await expectAnswers(page, {
        "1.1": ["met", /^3 aims are written down\.$/],
        "1.2": ["met", /in scope and what is out of scope\.$/],
        "1.3": ["met", /^Money, time and fixed points are all answered\.$/],
        "1.4": ["not-yet", /^The brief is not agreed by a decision yet\.$/],
        "1.5": ["not-applicable", /^The brief is not agreed yet\.$/],
        "1.6": ["not-yet", /^People who know it first hand are there\. The brief is not agreed yet\.$/],
        "1.7": ["not-yet", /^0 of 3 aims have an outcome/],
      });
      await expect(page.locator("main .status--in-progress").first()).toHaveText("In progress");

      await page.goto(`${home}/checklist/people`);
      await expectAnswers(page, {
        "2.1": ["met", /^Every group has 2 or more people\.$/],
        "2.2": ["met", /^No group holds more than 2 of 8 seats\.$/],
        "2.3": ["met", /^Everyone was asked what they are good at\.$/],
        "2.4": ["partly", /^5 of 8 people have not yet been asked what they need to take part\.$/],
        "2.5": ["not-applicable", /^No gaps are recorded\./],
        "2.6": ["not-yet", /^8 of 8 people have not yet been asked whether payment or recognition was offered/],
      });

      await page.goto(home);
      const areas = page.getByRole("main").locator(".task");
      await expect(areas.nth(0)).toContainText("In progress");
      await expect(areas.nth(1)).toContainText("In progress");
      await expect(page.getByRole("img", { name: "Round table with 8 people, 4 of 4 groups." })).toBeVisible();
    });
  });
}
