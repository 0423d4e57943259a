import type { Page } from "@playwright/test";
import { keepFile } from "@/lib/files/keep-file";
import { giveVoice } from "@/lib/voices/give-voice";
import { passOnVoice } from "@/lib/voices/pass-on-voice";
import { expect, expectAccessible, forgiveNotFound, test } from "@/tests/support/browser";
import { anOfficeFile } from "@/tests/support/files";
import { aFile, aPdf } from "@/tests/support/pictures";
import { actor, aTable, type Table, today } from "@/tests/support/table";
import { aHeldMeeting } from "@/tests/support/voices";

const pdf = { name: "The plan.pdf", mimeType: "application/pdf", buffer: aPdf };
const webPage = { name: "plan.png", mimeType: "image/png", buffer: Buffer.from("<!doctype html><p>Hello</p>") };

async function aMeeting(table: Table): Promise<string> {
  await aHeldMeeting({ lead: await actor(table.lead), slug: table.slug }, today());
  return `${table.home}/meetings/1`;
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a file is kept beside a meeting, saved by someone else, and taken back", async ({
      page,
      signInAs,
      pageOf,
      consoleProblems,
    }) => {
      const table = await aTable();
      const meeting = await aMeeting(table);
      await signInAs(table.member);
      await page.goto(meeting);
      await page.getByRole("link", { name: "Add a file" }).click();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByLabel("The file").setInputFiles(webPage);
      await page.getByRole("button", { name: "Keep this file" }).click();
      await expect(page.locator(".error-summary")).toContainText("made for web browsers");
      await page.getByLabel("The file").setInputFiles(pdf);
      await page.getByRole("button", { name: "Keep this file" }).click();
      await expect(page).toHaveURL(new RegExp(`${meeting}\\?saved=file`));
      await expect(page.getByRole("status")).toContainText("Saved: the file is kept.");
      const link = page.getByRole("link", { name: "The plan.pdf", exact: true });
      await expect(page.getByText(`Added by ${table.member}`)).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);

      const address = (await link.getAttribute("href")) ?? "";
      const other = await pageOf(table.coordinator);
      const kept = await other.request.get(address);
      expect((await kept.body()).equals(aPdf)).toBe(true);
      expect(kept.headers()).toMatchObject({
        "content-type": "application/pdf",
        "content-disposition": "attachment; filename=\"The plan.pdf\"; filename*=UTF-8''The%20plan.pdf",
        "content-security-policy": "default-src 'none'; sandbox",
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      });
      await other.goto(meeting);
      await expect(other.getByRole("link", { name: "The plan.pdf", exact: true })).toBeVisible();
      await expect(other.getByRole("link", { name: "Add a file" })).toHaveCount(0);

      await page.getByRole("link", { name: "Take back The plan.pdf" }).click();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: "Take it back" }).click();
      await expect(page.getByRole("status")).toContainText("Saved: the file is taken back.");
      await expect(link).toHaveCount(0);
      await other.goto(address);
      await expect(other.getByRole("heading", { name: "This page is not here" })).toBeVisible();
      forgiveNotFound(consoleProblems);
    });

    test("a file of 16 MB is answered in words, and nothing is kept", async ({
      page,
      signInAs,
      ownerSql,
      consoleProblems,
    }) => {
      const table = await aTable();
      await aMeeting(table);
      await signInAs(table.member);
      await page.goto(`${table.home}/files/new?meeting=1`);
      const large = { ...pdf, buffer: Buffer.alloc(16 * 1024 * 1024, "x") };
      await page.getByLabel("The file").setInputFiles(large);
      await page.getByRole("button", { name: "Keep this file" }).click({ noWaitAfter: true });
      if (javaScriptEnabled) await expect(page.locator(".error-summary")).toContainText("larger than 15 MB");
      else await expect(page.getByRole("heading", { level: 1 })).toHaveText("This is more than can be sent at once");
      const kept = await ownerSql`select from evidence_file f join project p on p.id = f.project_id
        where p.slug = ${table.slug}`;
      expect(kept).toHaveLength(0);
      consoleProblems.splice(0, consoleProblems.length, ...consoleProblems.filter((said) => !said.includes("413")));
    });
  });

/** Before that, the form is sent as it would be without them. */
async function scriptsAreHere(page: Page): Promise<void> {
  const isTheirs = (form: Element) => Object.keys(form).some((key) => key.startsWith("__react"));
  await expect.poll(() => page.locator("form.form").evaluate(isTheirs)).toBe(true);
}

test("while a file is sent, the page says how much has gone, and it can be cancelled", async ({
  page,
  signInAs,
  context,
}) => {
  const table = await aTable();
  const meeting = await aMeeting(table);
  await signInAs(table.member);
  await page.goto(`${table.home}/files/new?meeting=1`);
  await scriptsAreHere(page);
  const devtools = await context.newCDPSession(page);
  const slowly = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 1_000_000 };
  await devtools.send("Network.emulateNetworkConditions", slowly);
  const long = Buffer.concat([aPdf, Buffer.alloc(8 * 1024 * 1024, "x")]);
  await page.getByLabel("The file").setInputFiles({ ...pdf, buffer: long });
  await page.getByRole("button", { name: "Keep this file" }).click();
  const progress = page.getByRole("progressbar", { name: "How much is sent" });
  await expect(progress).toBeVisible();
  await expect(page.getByRole("status")).toContainText("% is sent.");
  await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(10);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("status")).toContainText("Cancelled: nothing was kept.");
  await expect(progress).toHaveCount(0);
  await devtools.send("Network.emulateNetworkConditions", { ...slowly, uploadThroughput: -1 });
  await page.getByRole("button", { name: "Keep this file" }).click();
  await expect(page).toHaveURL(new RegExp(`${meeting}\\?saved=file`), { timeout: 30_000 });
});

test("an office file with macros, and one that is here already, are refused where the file is chosen", async ({
  page,
  signInAs,
}) => {
  const table = await aTable();
  await aMeeting(table);
  await keepFile(await actor(table.lead), table.slug, { of: { meeting: 1 }, file: aFile(aPdf, "plan.pdf") });
  await signInAs(table.member);
  await page.goto(`${table.home}/files/new?meeting=1`);
  const macros = anOfficeFile("docx", [{ name: "word/vbaProject.bin", content: "x" }]);
  for (const [buffer, said] of [
    [macros, "holds a programme (a macro)"],
    [aPdf, "This very file is here already."],
  ] as const) {
    await page.getByLabel("The file").setInputFiles({ name: "a.docx", mimeType: "application/zip", buffer });
    await page.getByRole("button", { name: "Keep this file" }).click();
    await expect(page.locator(".error-summary")).toContainText(said);
    await expect(page.locator("#file-error")).toContainText(said);
  }
});

test("beside words without a person’s name there is no form, and the page says why", async ({ page, signInAs }) => {
  const { home, slug, member } = await aTable();
  await passOnVoice(await actor(member), slug, { text: "Too far.", told: "At the bus stop" });
  await signInAs(member);
  await page.goto(`${home}/voices/1`);
  await expect(page.getByRole("link", { name: "Add a file" })).toHaveCount(0);
  await page.goto(`${home}/files/new?voice=1`);
  await expect(page.getByText("would be taken for the one who said it")).toBeVisible();
  await expect(page.getByRole("button", { name: "Keep this file" })).toHaveCount(0);
});

test("a script of another site cannot send a file, and an address that means no record is not there", async ({
  page,
  signInAs,
  context,
  consoleProblems,
}) => {
  const { home, slug, member } = await aTable();
  await giveVoice(await actor(member), slug, { text: "See the plan.", way: "name" });
  await signInAs(member);
  const send = (query: string, headers: Record<string, string>) =>
    context.request.post(`${home}/files?${query}`, { multipart: { file: pdf }, headers });
  expect((await send("voice=1", { "sec-fetch-site": "cross-site" })).status()).toBe(403);
  expect((await send("voice=1", { origin: "https://evil.example" })).status()).toBe(403);
  expect((await send("voice=1", {})).status()).toBe(403);
  expect((await send("voice=1&meeting=1", { "sec-fetch-site": "same-origin" })).status()).toBe(404);
  expect(await (await send("voice=2", { "sec-fetch-site": "same-origin" })).json()).toHaveProperty("problems");
  for (const query of ["", "?voice=x", "?voice=9", "?voice=1&voice=1", "?signature=1"]) {
    await page.goto(`${home}/files/new${query}`);
    await expect(page.getByRole("heading", { name: "This page is not here" })).toBeVisible();
  }
  forgiveNotFound(consoleProblems);
});
