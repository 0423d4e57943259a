import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { FrameworkContent } from "@/lib/framework/schema";

/** SHA-256, in hex, of the content's canonical JSON (RFC 8785): the same content has the same address everywhere. */
export function contentAddress(content: FrameworkContent): string {
  const canonical = canonicalize(content);
  if (canonical === undefined) throw new TypeError("This content cannot be written as JSON.");
  return createHash("sha256").update(canonical, "utf8").digest("hex");
}
