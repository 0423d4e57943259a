import { makeToken } from "@/lib/api-tokens/make-token";
import { expect, test } from "@/tests/support/browser";
import { actor, aTable } from "@/tests/support/table";

async function aReader() {
  const table = await aTable();
  const asked = { name: "Report", network: table.network, scopes: { projects: "projects" }, days: "30" };
  const token = await makeToken(await actor(table.coordinator), asked);
  return { ...table, headers: { authorization: `Bearer ${token}` }, path: `/api/v1${table.home}` };
}

test("the API answers a token alone: not a cookie, not another method, not another site", async ({
  context,
  signInAs,
}) => {
  const { path, headers, coordinator, slug } = await aReader();
  await signInAs(coordinator);
  const { request } = context;

  const withCookie = await request.get(path);
  expect(withCookie.status()).toBe(401);
  expect(withCookie.headers()).toMatchObject({
    "www-authenticate": 'Bearer realm="Alongside"',
    "content-type": "application/problem+json",
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
  });

  const read = await request.get(path, { headers: { ...headers, origin: "https://elsewhere.example" } });
  expect(await read.json()).toMatchObject({ slug });
  expect(read.headers()).toMatchObject({ "content-type": "application/json", "cache-control": "private, no-cache" });
  expect(Object.keys(read.headers()).filter((name) => /^access-control|^set-cookie/.test(name))).toEqual([]);

  for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
    const refused = await request.fetch(path, { method, headers });
    expect([method, refused.status(), refused.headers().allow]).toEqual([method, 405, "GET, HEAD"]);
  }
});

test("the API says what is new: HEAD, the tag of what is there, 304, and where nothing is", async ({ request }) => {
  const { path, headers } = await aReader();
  const read = await request.get(path, { headers });
  const head = await request.head(path, { headers });
  expect([head.status(), head.headers().etag, (await head.body()).length]).toEqual([200, read.headers().etag, 0]);
  const again = await request.get(path, { headers: { ...headers, "if-none-match": read.headers().etag ?? "" } });
  expect([again.status(), again.headers().etag]).toEqual([304, read.headers().etag]);
  for (const nowhere of ["/api/v1/nothing", "/api/v1/projects/%ff", `${path}/nothing`]) {
    const answer = await request.get(nowhere, { headers });
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([404, "application/problem+json"]);
  }
  expect(await (await request.get("/api/v1/openapi.json")).json()).toMatchObject({ openapi: "3.1.0" });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a token is made, shown once, used, and revoked", async ({ page, request, signInAs }) => {
    const { coordinator, path } = await aReader();
    await signInAs(coordinator);
    await page.goto("/account/tokens/new");
    await page.getByLabel("What is it for?").fill("Yearly report");
    await page.getByRole("checkbox", { name: "Projects" }).check();
    await page.getByRole("button", { name: "Make the token" }).click();
    await expect(page.getByText("this is the only time that it is shown")).toBeVisible();
    const token = await page.locator(".secret").textContent();
    expect(page.url()).not.toContain("alongside_");
    const headers = { authorization: `Bearer ${token}` };
    expect((await request.get(path, { headers })).status()).toBe(200);

    await page.goto("/account/tokens");
    expect(await page.content()).not.toContain(token);
    await expect(page.getByText(/Last used on/)).toBeVisible();
    await page.getByRole("link", { name: "Revoke Yearly report" }).click();
    await page.getByRole("button", { name: "Revoke it" }).click();
    await expect(page.getByText(/Revoked on/)).toBeVisible();
    expect((await request.get(path, { headers })).status()).toBe(401);
  });
});
