import { giveVoice } from "@/lib/voices/give-voice";
import { expect, test } from "@/tests/support/browser";
import { decide } from "@/tests/support/decisions";
import { aReadGarden } from "@/tests/support/measured";
import { actor, aTable, today } from "@/tests/support/table";

/** As tests/unit/outcomes/chart.test.ts has them, for the width of this drawing. */
const line = "72,97.6 170.3,110.3 268.7,123 367,135.8 465.3,167.6 563.7,180.3 662,154.8";

test("a measure is drawn as it was measured: for eyes in light, in dark and on paper, and for ears in words", async ({
  page,
  signInAs,
}) => {
  const table = await aTable();
  await aReadGarden(table);
  await signInAs(table.member);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${table.home}/outcomes/1`);
  const chart = page.getByRole("img", { name: /^Line chart/ });
  await expect(chart).toHaveCount(1);
  await expect(chart).toHaveAccessibleName(
    "Line chart of this measure: Average days to a first conversation. Before, on 28 February 2026, it was 41 days. It fell: from 40 days on 27 March 2026 to 31 days on 8 May 2026, in 7 readings. In between it was never below 27 nor above 40. The aim is 14 or fewer by 31 August 2026. All the figures are in the table below.",
  );
  await expect(chart.locator(".chart__line")).toHaveAttribute("points", line);

  // Where it stands on the page, and how a machine draws letters, is left out: what is compared is the shapes.
  await chart.evaluate((drawing) => {
    const alone = drawing.cloneNode(true) as SVGElement;
    for (const words of alone.querySelectorAll("text")) words.remove();
    alone.id = "alone";
    const place = { position: "fixed", top: "0", left: "0", width: "840px", height: "400px", display: "block" };
    Object.assign(alone.style, { ...place, background: "var(--paper)", zIndex: "9" });
    document.body.append(alone);
  });
  const alone = page.locator("#alone");
  const picture = { maxDiffPixelRatio: 0.002, animations: "disabled", scale: "css" } as const;
  await page.emulateMedia({ colorScheme: "light" });
  await expect(alone).toHaveScreenshot("light.png", picture);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(alone).toHaveScreenshot("dark.png", picture);
  await page.emulateMedia({ colorScheme: "light", media: "print" });
  await expect(alone).toHaveScreenshot("print.png", picture);
});

test("an outcome is drawn as a path from what was said and decided, and as a small line on the project’s home", async ({
  page,
  signInAs,
}) => {
  const table = await aTable();
  const { slug, home } = table;
  const lead = await actor(table.lead);
  await giveVoice(await actor(table.member), slug, { text: "Nobody rings back.", way: "name" });
  const decision = await decide(
    { lead, slug },
    { title: "We ring back in two days", decidedOn: today(), voices: { v1: "1" } },
    new Date(),
  );
  await aReadGarden(table, [decision]);
  await signInAs(table.member);

  await page.goto(`${home}/outcomes/1`);
  const steps = page.locator(".path > li");
  await expect(steps).toHaveText([
    /^Said“Nobody rings back.”$/,
    /^DecidedWe ring back in two days$/,
    /^And soPeople wait fewer days$/,
  ]);
  await steps.getByRole("link", { name: "We ring back in two days" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We ring back in two days");

  await expect(page.getByRole("link", { name: "People wait fewer days" })).toBeVisible();
  await page.goto(`${home}/voices/1`);
  await page.getByRole("link", { name: "People wait fewer days" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("People wait fewer days");

  await page.goto(home);
  const changed = page.getByRole("region", { name: "What has changed so far" });
  await expect(changed).toContainText("41 days before, 31 now, 14 or fewer is our aim.");
  await expect(changed.locator(".sparkline .chart__line")).toHaveAttribute(
    "points",
    "23.3,18.8 52.2,20.6 81.1,22.3 110,24.1 138.9,28.5 167.8,30.2 196.7,26.7",
  );
});
