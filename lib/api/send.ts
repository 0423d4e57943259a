import { createHash } from "node:crypto";

/** An answer under a tag of its content, or 304 when the program that asks has just that. */
export function send(request: Request, body: object, headers: Record<string, string> = {}): Response {
  const text = JSON.stringify(body);
  // Weak: what is sent may be compressed on its way.
  const etag = `W/"${createHash("sha256").update(text).digest("base64url")}"`;
  const all = { etag, vary: "Authorization", "cache-control": "private, no-cache", ...headers };
  if (isKnown(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers: all });
  return new Response(text, { headers: { "content-type": "application/json", ...all } });
}

/** Weak comparison, as If-None-Match asks: what a proxy made strong is the same. */
function isKnown(sent: string | null, etag: string): boolean {
  if (sent === null) return false;
  if (sent.trim() === "*") return true;
  return sent.split(",").some((one) => one.trim().replace(/^W\//, "") === etag.replace(/^W\//, ""));
}
