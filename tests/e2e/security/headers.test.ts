import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "@/tests/support/browser";
import { aTable } from "@/tests/support/table";

const project = "/projects/support-programme-for-people-affected-by-eating-disorders";
const pages = ["/", "/sign-in", "/display", "/nowhere-at-all"];
const almostFiles = ["/icon.svgx", "/icon.svg/x", "/_next/staticx", "/faviconXico"];
const pagesOfLead = [project, `${project}/brief/edit`, `${project}/people`, `${project}/checklist/people`, "/account"];

test("every page runs only scripts that carry its own nonce, and has no style in its elements", async ({
  request,
  context,
  signInAs,
}) => {
  for (const path of pages) await expectOwnScriptsOnly(request, path);
  await signInAs("Marie Renouf");
  for (const path of pagesOfLead) await expectOwnScriptsOnly(context.request, path);
});

test("an address that only begins like a file's is a page like any other, with its policy", async ({ request }) => {
  for (const path of almostFiles) await expectOwnScriptsOnly(request, path);
  expect((await request.get("/_next/image")).headers()).toHaveProperty("content-security-policy");
  const nothing = await request.get("/_next/static/nothing-there.js");
  expect(await nothing.text()).not.toContain("<script");
});

test("a browser that asks for a favicon by its old name gets the icon", async ({ request }) => {
  const answer = await request.get("/favicon.ico");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toContain("image/svg+xml");
});

test("no two answers have the same nonce", async ({ request }) => {
  const nonces = await Promise.all([1, 2, 3].map(async () => (await lookAt(request, "/")).nonce));
  expect(new Set(nonces).size).toBe(3);
});

test("a browser has nothing to complain of in any page's policy", async ({ page, signInAs }) => {
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => console.error(event.violatedDirective));
  });
  await page.goto("/sign-in");
  await signInAs("Marie Renouf");
  for (const path of pagesOfLead) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});

test("every answer says how browsers shall guard it", async ({ request }) => {
  for (const path of [...pages, "/api/health", "/icon.svg", "/favicon.ico"]) {
    const headers = (await request.get(path)).headers();
    expect(headers).toMatchObject({
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["strict-transport-security"]).toContain("max-age=");
    expect(headers).not.toHaveProperty("x-powered-by");
  }
});

test("pages of someone signed in are kept by nobody on the way", async ({ context, signInAs }) => {
  const { home, lead } = await aTable();
  await signInAs(lead);
  const answer = await context.request.get(home);
  expect(answer.headers()["cache-control"]).toMatch(/no-store|private/);
});

test("the session's cookie is out of reach of scripts and of other sites", async ({ page, context }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in as Imogen Clarke" }).click();
  await expect(page.getByRole("heading", { name: "Hello Imogen Clarke" })).toBeVisible();
  const cookies = await context.cookies();
  expect(cookies.length).toBeGreaterThan(0);
  for (const { httpOnly, sameSite } of cookies)
    expect({ httpOnly, sameSite }).toEqual({ httpOnly: true, sameSite: "Lax" });
  expect(await page.evaluate(() => document.cookie)).toBe("");
});

async function expectOwnScriptsOnly(request: APIRequestContext, path: string): Promise<void> {
  const { html, nonce, policy } = await lookAt(request, path);
  const scripts = html.match(/<script\b[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((script) => !script.includes(` nonce="${nonce}"`))).toEqual([]);
  expect(html.match(/<[a-z][^>]*\sstyle=/g) ?? []).toEqual([]);
  expect(html.match(/<[a-z][^>]*\son[a-z]+=/g) ?? []).toEqual([]);
  expect(policy).not.toMatch(/unsafe-(inline|eval)/);
  for (const part of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
    expect(policy).toContain(part);
}

async function lookAt(request: APIRequestContext, path: string) {
  const answer = await request.get(path);
  const policy = answer.headers()["content-security-policy"] ?? "";
  return { html: await answer.text(), policy, nonce: policy.match(/'nonce-([^']+)'/)?.[1] };
}
