import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { aHandPack } from "@/tests/support/hand-pack";
import { aPack, everything } from "@/tests/support/packs";
import { entriesIn } from "@/tests/support/rezip";
import { actor, aTable } from "@/tests/support/table";

async function makePack(page: Page, home: string): Promise<void> {
  await page.goto(`${home}/evidence`);
  await page.getByRole("link", { name: "Make a pack" }).click();
  await page.getByRole("radio", { name: "As initials" }).check();
  await page.getByRole("button", { name: "Make the pack" }).click();
  await expect(page.getByRole("status").first()).toContainText("Pack 1 is made");
}

async function check(page: Page, file: string): Promise<void> {
  await page.getByLabel("The pack").setInputFiles(file);
  await page.getByRole("button", { name: "Check this pack" }).click();
}

test("a lead makes a pack and saves it; a visitor checks it, and sees what was changed", async ({
  page,
  signInAs,
  browser,
  pageOf,
}, info) => {
  const table = await aTable();
  await signInAs(table.lead);
  await makePack(page, table.home);
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Save pack 1 on this device" }).click(),
  ]);
  const whole = info.outputPath("pack.zip");
  await download.saveAs(whole);

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto("/verify");
  await check(visitor, whole);
  await expect(visitor.getByRole("heading", { name: "Nothing was changed", exact: true })).toBeFocused();
  await expect(visitor.getByText("It names the key of this Alongside")).toBeVisible();
  await expectAccessible(visitor);

  const bytes = readFileSync(whole);
  const place = bytes.indexOf("What we set out to do");
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  const changed = info.outputPath("changed.zip");
  writeFileSync(changed, bytes);
  await check(visitor, changed);
  await expect(visitor.getByRole("heading", { name: "Something is not as it was made" })).toBeFocused();
  await expect(visitor.getByText("Changed: index.html.")).toBeVisible();

  await visitor.getByLabel("The fingerprint of a key that you know").fill("0".repeat(64));
  await check(visitor, whole);
  await expect(visitor.getByText("Not signed with the key: manifest.json.")).toBeVisible();

  const foreign = info.outputPath("foreign.zip");
  writeFileSync(foreign, await aHandPack());
  await visitor.reload();
  await check(visitor, foreign);
  const unknown = "Nothing was changed since it was signed, with a key that is not known here";
  await expect(visitor.getByRole("heading", { name: unknown })).toBeFocused();
  await expect(visitor.getByText("Hold this fingerprint against one that you know from elsewhere")).toBeVisible();

  const member = await pageOf(table.member);
  await member.goto(`${table.home}/evidence`);
  await expect(member.getByRole("heading", { name: "Pack 1" })).toBeVisible();
  await expect(member.getByRole("link", { name: /Save pack|Make a pack/ })).toHaveCount(0);
});

test("a file that cannot be read through is said to be so", async ({ page }, info) => {
  const file = info.outputPath("pack.zip");
  writeFileSync(file, await aHandPack());
  await page.goto("/verify");
  await page.evaluate(() => {
    Blob.prototype.slice = () => {
      throw new Error("It was moved.");
    };
  });
  await check(page, file);
  await expect(page.getByText("This file could not be read through.")).toBeVisible();
  await expect(page.getByText("Looking into the pack")).toHaveCount(0);
});

test("the report in a pack is read on a phone, in the dark, and by whoever sees nothing", async ({ page }, info) => {
  const { lead, slug } = await aTable();
  const files = await entriesIn(await aPack(await actor(lead), slug, everything, new Date()));
  const [report] = files.flatMap(({ name, content }) =>
    name === "index.html" ? [...(content() as Iterable<Uint8Array>)] : [],
  );
  const place = info.outputPath("index.html");
  writeFileSync(place, report ?? "");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(pathToFileURL(place).href);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide, "the page is not wider than the window").toBeLessThanOrEqual(room);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a pack is made and saved, and the page that checks one says what to do instead", async ({ page, signInAs }) => {
    const table = await aTable();
    await signInAs(table.lead);
    await makePack(page, table.home);
    const link = page.getByRole("link", { name: "Save pack 1 on this device" });
    const saved = await page.request.get((await link.getAttribute("href")) ?? "");
    expect((await saved.body()).subarray(0, 2).toString()).toBe("PK");
    expect(saved.headers()).toMatchObject({ "content-type": "application/zip", "cache-control": "private, no-store" });
    await page.goto("/verify");
    await expect(page.getByText("This page needs JavaScript to look into a file.")).toBeVisible();
    await expect(page.getByLabel("The pack")).toHaveCount(0);
  });
});
