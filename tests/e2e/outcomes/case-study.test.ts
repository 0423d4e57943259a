import { readFileSync } from "node:fs";
import { dayInWords } from "@/lib/calendar/days";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { aTable } from "@/tests/support/table";
import { day, type Outcome } from "../whole-project/example";
import { writeOutcomeDown } from "../whole-project/outcomes";

type CaseStudy = { title: string; aims: string[]; outcomes: Outcome[] };

const file = new URL("co-production-network.json", import.meta.url);

test("the case study's outcomes are entered through the pages, and say what was reached and what was not", async ({
  page,
  signInAs,
}) => {
  const study: CaseStudy = JSON.parse(readFileSync(file, "utf8"));
  const { home, member } = await aTable({ aims: study.aims });
  await signInAs(member);
  for (const outcome of study.outcomes) await writeOutcomeDown(page, home, outcome, "half-year");

  const [trained, used] = [
    page.getByRole("link", { name: "Practitioners trained" }),
    page.locator(".outcome-list > li"),
  ];
  await page.goto(`${home}/outcomes`);
  await expect(used.nth(0)).toContainText(
    "People who finished the practitioner course: 0 people before, 23 now, 20 or more is our aim.",
  );
  await expect(used.nth(0)).toContainText("The aim is reached");
  await expect(used.nth(1)).toContainText("The aim was not reached");
  await expectAccessible(page);

  await trained.click();
  const [september, december] = [dayInWords(day("2025-09-30")), dayInWords(day("2025-12-31"))];
  await expect(page.getByRole("img", { name: /^Line chart/ })).toHaveAccessibleName(
    `Line chart of this measure: People who finished the practitioner course. Before, on ${dayInWords(day("2025-01-13"))}, it was 0 people. It rose: from 14 people on ${september} to 23 people on ${december}, in 2 readings. The aim is 20 or more by ${december}. All the figures are in the table below.`,
  );
  await expect(page.getByRole("row", { name: new RegExp(`^${september} 14 14 more`) })).toBeVisible();

  await page.goto(`${home}/outcomes/2`);
  await expect(page.getByRole("region", { name: "What went badly" })).toContainText("skipped the people");
  await page.goto(`${home}/checklist/trust-the-process`);
  await expect(page.getByText(/readings? (is|are) overdue/)).toBeVisible();
});
