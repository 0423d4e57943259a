import type { APIRequestContext, Page } from "@playwright/test";
import { freePort } from "@/db/server/cluster";
import { servePages } from "@/scripts/machine/pages";
import { expect, forgiveNotFound, test } from "@/tests/support/browser";
import { recordOf } from "@/tests/support/record";
import { aTable } from "@/tests/support/table";

test("a form posted from another site is refused, and the same from here is not", async ({
  page,
  context,
  signInAs,
  ownerSql,
}) => {
  const table = await aTable();
  await signInAs(table.member);
  const before = await recordOf(ownerSql, table);
  const path = `${table.home}/checklist/people/notes`;
  const multipart = { ...(await hiddenFields(page, context.request, path)), text: "Written from elsewhere" };
  const foreign = await context.request.post(path, { multipart, headers: { origin: "https://elsewhere.example" } });
  expect(foreign.status()).toBeGreaterThanOrEqual(400);
  expect(await recordOf(ownerSql, table)).toEqual(before);

  const own = await context.request.post(path, { multipart, headers: { origin: new URL(page.url()).origin } });
  expect(own.url()).toContain("saved=notes");
  expect(await recordOf(ownerSql, table)).not.toEqual(before);
});

test("next-auth's own way of asking for a link is closed: ours counts attempts", async ({ request }) => {
  for (const path of ["/api/auth/signin/email", "/api/auth/callback/email"])
    expect((await request.post(path, { form: { email: "imogen@example.org" } })).status()).toBe(404);
});

test("health says that the database is up and has every migration", async ({ request }) => {
  const answer = await request.get("/api/health");
  expect(answer.status()).toBe(200);
  const { status, database, migrations } = await answer.json();
  expect({ status, database }).toEqual({ status: "ok", database: "up" });
  expect(migrations.applied).toBe(migrations.expected);
});

test("a session that has ended lets nobody in", async ({ page, signInAs, ownerSql }) => {
  const { member, home } = await aTable();
  await signInAs(member);
  await ownerSql`update browser_session set expires = now() - interval '1 minute'
    where person_id = (select id from person where name = ${member})`;
  await page.goto(home);
  await expect(page).toHaveURL(/\/sign-in\?to=/);
});

test("outside a demo nobody is offered a person, a mailbox or a way in as someone", async ({
  page,
  consoleProblems,
}) => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const settings = { DEMO: "off", PORT: String(port), NEXTAUTH_URL: address };
  const pages = servePages("127.0.0.1", port, settings);
  try {
    await pages.ready;
    await page.goto(`${address}/sign-in`);
    await expect(page.getByRole("heading", { name: "Sign in", level: 1 })).toBeVisible();
    await expect(page.getByText("People of the demo")).toHaveCount(0);
    await expect(page.getByRole("button", { name: /^Sign in as/, includeHidden: true })).toHaveCount(0);
    await page.goto(`${address}/demo-mailbox`);
    await expect(page.getByRole("heading", { name: "This page is not here" })).toBeVisible();
    await page.goto("about:blank");
    forgiveNotFound(consoleProblems);
  } finally {
    await pages.stop();
  }
});

/** What a form carries along unseen when there is no JavaScript. */
async function hiddenFields(page: Page, request: APIRequestContext, path: string): Promise<Record<string, string>> {
  const html = await (await request.get(path)).text();
  await page.goto("/help");
  return page.evaluate((source) => {
    const form = new DOMParser().parseFromString(source, "text/html").querySelector("main form");
    const hidden = [...(form?.querySelectorAll<HTMLInputElement>("input[type=hidden]") ?? [])];
    return Object.fromEntries(hidden.map(({ name, value }) => [name, value]));
  }, html);
}
