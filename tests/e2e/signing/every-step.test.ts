import type { Page } from "@playwright/test";
import { answerStatement } from "@/lib/statements/answer-statement";
import { expect, expectAccessible, expectContrast, test } from "@/tests/support/browser";
import { anAnswer, answerAll, answerAndSign } from "@/tests/support/signing";
import { actor, aTable, type Table } from "@/tests/support/table";

type Step = {
  who?: "member" | "lead";
  path: string;
  prepare?: (table: Table) => Promise<unknown>;
  /** Sends the form as it is, to see what it says then. */
  button?: string;
};

const member = async ({ member: name }: Table) => actor(name);
const answered = async (table: Table) => answerAll(await member(table), table.slug, { seat: 3 });
const signed = async (table: Table) => answerAndSign(await member(table), table.slug, { seat: 3, talk: ["s02"] });

async function wishes(table: Table): Promise<void> {
  const by = await member(table);
  const wish = await anAnswer(by, table.slug, { answer: "talk", note: "What is a culture?" });
  await answerStatement(by, table.slug, 3, wish);
}

const steps: Record<string, Step> = {
  "the statements": { path: "", prepare: wishes },
  "a statement": { path: "/sign/s04" },
  "a statement with nothing chosen": { path: "/sign/s04", button: "Save and go on" },
  "a statement in Easy Read, to talk about": { path: "/sign/s01?as=easy-read", prepare: wishes },
  "answers that are not whole": { path: "/sign/review", prepare: wishes },
  "the last page": { path: "/sign/review", prepare: answered },
  "the last page with nothing written": { path: "/sign/review", prepare: answered, button: "Sign 14 statements" },
  "answers that are signed": { path: "/sign/review", prepare: signed },
  "the receipt": { path: "/receipt?number=1&signed", prepare: signed },
  withdrawing: { path: "/withdraw", prepare: signed },
  "the talks": { who: "lead", path: "/talks", prepare: wishes },
  "answering a talk": { who: "lead", path: "/talks/1", prepare: wishes },
  "answering a talk with nothing written": {
    who: "lead",
    path: "/talks/1",
    prepare: wishes,
    button: "Save the answer",
  },
};

for (const [name, { who = "member", path, prepare, button }] of Object.entries(steps))
  test(`nothing is in the way of anyone: ${name}`, async ({ page, signInAs }) => {
    const table = await aTable();
    await prepare?.(table);
    await signInAs(table[who]);
    await page.goto(`${table.home}/statements${path}`);
    if (button) {
      await page.getByRole("button", { name: button }).click();
      await expect(page).toHaveTitle(/^Problem: /);
    }
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectContrast(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNothingCutOff(page);
    await page.evaluate(() => document.documentElement.setAttribute("data-text", "larger"));
    await expectNothingCutOff(page);
  });

async function expectNothingCutOff(page: Page): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide, "the page is not wider than the window").toBeLessThanOrEqual(room);
}
