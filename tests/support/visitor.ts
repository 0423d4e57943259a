import { createRequire } from "node:module";

/**
 * A browser for tests without one. Next hands cookies and headers to a request only, so here its module answers with
 * this visitor's own: for our code by `vi.mock("next/headers", () => import("@/tests/support/visitor"))`, and below for
 * next-auth, which asks for the module each time.
 */
export const visitor = { jar: new Map<string, string>(), from: "192.0.2.1" };

export const sessionCookieName = "next-auth.session-token";

/** Goes on as another browser, with an empty jar. */
export function anotherBrowser(): void {
  visitor.jar.clear();
}

type Cookie = { name: string; value: string };

const kept = {
  get: (name: string) => {
    const value = visitor.jar.get(name);
    return value === undefined ? undefined : { name, value };
  },
  getAll: () => [...visitor.jar].map(([name, value]) => ({ name, value })),
  set: (cookie: Cookie | string, value = "") => {
    const set = typeof cookie === "string" ? { name: cookie, value } : cookie;
    if (set.value === "") visitor.jar.delete(set.name);
    else visitor.jar.set(set.name, set.value);
  },
  delete: (name: string) => visitor.jar.delete(name),
};

export async function cookies() {
  return kept;
}

export async function headers() {
  return new Headers({ "user-agent": "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0", "x-forwarded-for": visitor.from });
}

Object.assign(createRequire(import.meta.url)("next/headers"), { cookies, headers });
