import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, forgiveNotFound, test } from "@/tests/support/browser";
import { named } from "@/tests/support/hand-entry";
import { aPdf, aPhoto } from "@/tests/support/pictures";
import { aTable } from "@/tests/support/table";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the statements are printed for someone, found again by their code, and signed for them", async ({
      page,
      signInAs,
      pageOf,
      consoleProblems,
    }) => {
      const { home, lead, member, otherMember } = await aTable();
      await signInAs(lead);
      await page.goto(`${home}/statements/paper?for=3`);
      await page.getByRole("radio", { name: "Easy Read" }).check();
      await page.getByRole("button", { name: "Make the pages" }).click();
      const code = (await page.locator(".pack__code").textContent()) ?? "";
      expect(code).toMatch(/^[A-Z0-9]{3}-[A-Z0-9]{3}$/);
      await expect(page.locator(".pack").getByText("I commit to this")).toHaveCount(15);
      if (javaScriptEnabled) await expectAccessible(page);

      await page.goto(`${home}/statements/assist`);
      await page.getByLabel("The code on their printed pages").fill(code.toLowerCase().replace("-", " "));
      await page.getByRole("button", { name: "Find these pages" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Help ${member} to sign`);
      await expect(named(page, "code")).toHaveValue(code);
      await writeDown(page, member);
      await page.getByRole("button", { name: "Sign for them" }).click();
      await expect(page).toHaveURL(/statements\?saved=helped/);
      await expect(page.getByText(`With help from ${lead}, on paper`).first()).toBeVisible();

      await page.goto(`${home}/people`);
      await expect(page.getByText("Signed, with help")).toHaveCount(1);

      const theirs = await pageOf(member);
      await theirs.goto(`${home}/statements/receipt?number=1`);
      const file = (await theirs.getByRole("link", { name: /^Save the picture/ }).getAttribute("href")) ?? "";
      const kept = await theirs.request.get(file);
      expect(kept.headers()).toMatchObject({
        "content-type": "image/jpeg",
        "content-security-policy": "default-src 'none'; sandbox",
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      });
      expect(kept.headers()["content-disposition"]).toMatch(/^attachment; filename="alongside-[0-9a-f]{8}\.jpg"; /);
      const others = await pageOf(otherMember);
      await others.goto(file);
      await expect(others.getByRole("heading", { name: "This page is not here" })).toBeVisible();
      forgiveNotFound(consoleProblems);

      await theirs.goto(`${home}/statements/confirm`);
      if (javaScriptEnabled) await expectAccessible(theirs);
      await expect(theirs.getByText("What does “accept” mean?")).toBeVisible();
      await theirs.getByRole("button", { name: "Yes, this is right" }).click();
      await expect(theirs.getByRole("status")).toContainText("you have confirmed this");
      await expect(theirs).toHaveTitle(/^What was written down for you/);
      await expect(theirs.getByText("Is it what you said?")).toHaveCount(0);
    });

    test("a file of 15 MB is kept whole", async ({ page, signInAs, ownerSql }) => {
      test.slow();
      const { home, lead, member, slug } = await aTable();
      await signInAs(lead);
      await page.goto(`${home}/statements/assist/3`);
      await page.getByRole("radio", { name: "In person" }).check();
      await writeDown(page, member);
      const scan = Buffer.concat([aPdf, Buffer.alloc(15 * 1024 * 1024 - aPdf.length, "x")]);
      await named(page, "file").setInputFiles({ name: "scan.pdf", mimeType: "application/pdf", buffer: scan });
      await page.getByRole("button", { name: "Sign for them" }).click({ noWaitAfter: true });
      await expect(page).toHaveURL(/saved=helped/, { timeout: 30_000 });
      const [kept] = await ownerSql`select sha256 from evidence_file f join project p on p.id = f.project_id
        where p.slug = ${slug}`;
      expect(kept?.sha256).toBe(createHash("sha256").update(scan).digest("hex"));
    });

    test("a file of 16 MB is answered in words, and nothing is signed", async ({
      page,
      signInAs,
      ownerSql,
      consoleProblems,
    }) => {
      const { home, lead, member, slug } = await aTable();
      await signInAs(lead);
      await page.goto(`${home}/statements/assist/3`);
      await page.getByRole("radio", { name: "In person" }).check();
      await writeDown(page, member);
      const large = { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(16 * 1024 * 1024, "x") };
      await named(page, "file").setInputFiles(large);
      await page.getByRole("button", { name: "Sign for them" }).click({ noWaitAfter: true });
      if (javaScriptEnabled) {
        const summary = page.locator(".error-summary");
        await expect(summary).toContainText("This file is larger than 15 MB.");
        await expect(summary).toBeFocused();
        await expect(named(page, "authority")).toHaveValue("They asked me to write it down for them.");
      } else {
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("This is more than can be sent at once");
      }
      const kept = await ownerSql`select from signature s join project p on p.id = s.project_id where p.slug = ${slug}`;
      expect(kept).toHaveLength(0);
      consoleProblems.splice(0, consoleProblems.length, ...consoleProblems.filter((said) => !said.includes("413")));
    });
  });

test("on every sheet of paper stand the name, the project and the code, and nothing of the frame around the page", async ({
  page,
  signInAs,
}) => {
  const { home, lead } = await aTable();
  await signInAs(lead);
  await page.goto(`${home}/statements/paper?for=4`);
  await page.getByRole("button", { name: "Make the pages" }).click();
  await expect(page.locator(".pack")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const part of [page.getByRole("banner"), page.locator("footer"), page.getByRole("heading", { level: 1 })])
    await expect(part).toBeHidden();
  await expect(page.locator(".pack thead")).toHaveCSS("display", "table-header-group");
  await expect(page.locator(".pack thead")).toContainText(/Code [A-Z0-9]{3}-[A-Z0-9]{3}/);
});

async function writeDown(page: Page, name: string): Promise<void> {
  for (const answer of await page.getByRole("radio", { name: "I commit to this" }).all()) await answer.check();
  await page.getByRole("radio", { name: "I want to talk about this first" }).nth(1).check();
  await named(page, "answers.s02.note").fill("What does “accept” mean?");
  await page.getByRole("radio", { name: "As written" }).check();
  await named(page, "file").setInputFiles({ name: "page.txt", mimeType: "text/plain", buffer: await aPhoto() });
  await named(page, "name").fill(name);
  await named(page, "authority").fill("They asked me to write it down for them.");
  await page.getByRole("radio", { name: "Yes" }).check();
  await page.getByRole("checkbox", { name: /^I wrote down what this person told me/ }).check();
}
