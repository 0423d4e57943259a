import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type WebError,
} from "@playwright/test";
import postgres from "postgres";
import { closeDatabase } from "@/db/client";
import { sessionCookie } from "@/lib/auth/cookie";
import { createSession } from "@/lib/auth/sessions";

type Fixtures = {
  /** What went wrong in the browser's console. A test that means to cause such a thing takes it out again. */
  consoleProblems: string[];
  /** Signs the browser in as the person of that name, without going through the pages. */
  signInAs(name: string): Promise<void>;
  /** A page in another browser, in which the person of that name is signed in. */
  pageOf(name: string): Promise<Page>;
};

type WorkerFixtures = {
  /** A connection as the owner of the tables: for looking, and for arranging what no page can arrange. */
  ownerSql: postgres.Sql;
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  baseURL: async ({ browserName: _ }, use) => use(process.env.NEXTAUTH_URL),

  consoleProblems: [
    async ({ context }, use) => {
      const problems: string[] = [];
      const stop = collectProblems(context, problems);
      await use(problems);
      stop();
      expect(problems, "the browser's console has no errors").toEqual([]);
    },
    { auto: true },
  ],

  ownerSql: [
    async ({ browserName: _ }, use) => {
      const sql = postgres(process.env.OWNER_URL_FOR_TESTS ?? "", { max: 2, onnotice: () => {} });
      await use(sql);
      await sql.end();
      await closeDatabase();
    },
    { scope: "worker" },
  ],

  signInAs: async ({ context, ownerSql }, use) => {
    await use((name) => signIn(context, ownerSql, name));
  },

  pageOf: async ({ browser, ownerSql, consoleProblems }, use) => {
    const others: BrowserContext[] = [];
    await use(async (name) => {
      const other = await browser.newContext();
      others.push(other);
      collectProblems(other, consoleProblems);
      await signIn(other, ownerSql, name);
      return other.newPage();
    });
    await Promise.all(others.map((other) => other.close()));
  },
});

/** Until what it gives back is called. */
function collectProblems(context: BrowserContext, problems: string[]): () => void {
  const hear = (message: ConsoleMessage) => message.type() === "error" && problems.push(message.text());
  const note = (problem: WebError) => problems.push(String(problem.error()));
  context.on("console", hear).on("weberror", note);
  return () => context.off("console", hear).off("weberror", note);
}

/** An answer of 404 is a problem to a browser's console: takes those out, for a test that means them. */
function forgiveNotFound(problems: string[]): void {
  problems.splice(0, problems.length, ...problems.filter((problem) => !problem.includes("a status of 404")));
}

async function signIn(context: BrowserContext, ownerSql: postgres.Sql, name: string): Promise<void> {
  const [person] = await ownerSql`select id from person where name = ${name} order by created_at limit 1`;
  if (!person) throw new Error(`Nobody in the database is called ${name}.`);
  const { token, expires } = await createSession(person.id, new Date());
  const { name: cookie, options } = sessionCookie();
  const { httpOnly, secure } = options;
  const lifetime = Math.floor(expires.getTime() / 1000);
  await context.addCookies([
    { name: cookie, value: token, url: process.env.NEXTAUTH_URL, expires: lifetime, httpOnly, secure, sameSite: "Lax" },
  ]);
}

/** A page in a browser in which nobody is signed in. */
async function anotherBrowser(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  return context.newPage();
}

const accessibilityRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** No automatic accessibility rule is broken on the page as it stands now. */
async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolations(page, { type: "tag", values: accessibilityRules });
}

/** Every word stands out from its ground as it should: what a change of scheme or width can break. */
async function expectContrast(page: Page): Promise<void> {
  await expectNoViolations(page, { type: "rule", values: ["color-contrast", "target-size"] });
}

const axeSource = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
declare const axe: typeof import("axe-core");

// Brought into each page once and asked for the violations alone: @axe-core/playwright does both anew for each look.
async function expectNoViolations(page: Page, runOnly: { type: "tag" | "rule"; values: string[] }): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  const found = await page.evaluate(async (only) => {
    const { violations } = await axe.run(document, { runOnly: only, resultTypes: ["violations"] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target).join(", ")}`);
  }, runOnly);
  expect(found, "no accessibility rule is broken").toEqual([]);
}

export { anotherBrowser, expect, expectAccessible, expectContrast, forgiveNotFound, signIn };
