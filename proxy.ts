import { type NextRequest, NextResponse } from "next/server";
import { problem } from "@/lib/api/problem";
import { ownPath } from "@/lib/auth/own-path";
import { plainPage } from "@/lib/plain-page";

const megabyte = 1024 * 1024;

/** What a form may bring. Past what next.config.mjs lets through, Next would answer with an empty page. */
function mostBytes(path: string): number {
  return mayBringFile.test(path) ? 16 * megabyte : 4 * megabyte;
}

/** Every browser says how much it sends. What comes without saying so could be any amount, so it counts as too much. */
function bytesIn({ headers }: NextRequest): number {
  if (headers.has("transfer-encoding")) return Number.POSITIVE_INFINITY;
  return Number(headers.get("content-length"));
}

/** Where a form takes a file of up to 15 MB. */
const mayBringFile = /^\/projects\/[^/]+\/(statements\/assist\/\d+|files(\/new)?)$/;

const emergency = "If someone is in danger, call the emergency services: 999 or 112.";

/**
 * Gives every page its own nonce, so that no script runs but those that the page was built with. This is not where
 * anyone's rights are checked: queries and commands do that.
 */
export function proxy(request: NextRequest): NextResponse {
  if (request.nextUrl.pathname.startsWith("/api/v1/")) return forPrograms(request);
  const nonce = btoa(crypto.randomUUID());
  const path = asRead(request.nextUrl.pathname);
  const policy = path !== null && isKeptFile.test(path) ? nothingRuns : contentSecurityPolicy(nonce);
  const words = answerInWords(request, nonce, policy);
  if (words) return words;
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  headers.set("content-security-policy", policy);
  const response =
    path !== null
      ? NextResponse.next({ request: { headers } })
      : NextResponse.rewrite(new URL("/not-here", request.url), { request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** The API only reads, and says so itself: Next would answer other methods without a word, and an address that cannot be decoded with a page. */
function forPrograms({ method, nextUrl }: NextRequest): NextResponse {
  const response = answerOfApi(method, nextUrl.pathname) ?? NextResponse.next();
  response.headers.set("content-security-policy", nothingRuns);
  return response;
}

function answerOfApi(method: string, path: string): NextResponse | undefined {
  const refusal =
    method !== "GET" && method !== "HEAD"
      ? problem(405, { headers: { allow: "GET, HEAD" } })
      : asRead(path) === null
        ? problem(404)
        : undefined;
  return refusal && new NextResponse(refusal.body, refusal);
}

/** What people brought as evidence: nothing in it runs, or reaches anything, wherever a browser opens it. */
const isKeptFile = /^\/projects\/[^/]+\/files\/[\da-f-]{36}$/i;
const nothingRuns = "default-src 'none'; sandbox";

/** A path as Next reads it, "%61" for "a". One that cannot be decoded, such as "/projects/%ff", it would answer as if it had broken. */
function asRead(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** What Next itself would answer without a word, to browsers without JavaScript at least. */
function answerInWords(request: NextRequest, nonce: string, policy: string): NextResponse | undefined {
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": policy };
  if (bytesIn(request) > mostBytes(request.nextUrl.pathname))
    return new NextResponse(plainPage(tooMuch, nonce), { status: 413, headers });
  if (request.nextUrl.pathname !== "/trouble") return undefined;
  const page = plainPage(trouble(ownPath(request.nextUrl.searchParams.get("to"))), nonce);
  return new NextResponse(page, { status: 503, headers: { ...headers, "retry-after": "30" } });
}

const tooMuch = {
  title: "This is more than can be sent at once",
  paragraphs: [
    "Nothing was saved. Go back in your browser: what you wrote should still be there. Make it shorter, then send it again. A file can have up to 15 MB.",
  ],
};

function trouble(wanted: string) {
  return {
    title: "Alongside cannot reach its record right now",
    paragraphs: [
      "This is our fault, not yours. What was saved before is safe. Please try again in a few minutes.",
      "If you were sending a form, go back in your browser: what you wrote may still be there.",
      emergency,
    ],
    link: { href: wanted, words: "Try again" },
  };
}

function contentSecurityPolicy(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const config = {
  matcher: ["/((?!_next/static/|icon.svg$).*)"],
};
