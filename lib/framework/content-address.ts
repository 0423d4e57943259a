import type { FrameworkContent } from "@/lib/framework/schema";
import { hashOf } from "@/lib/ledger/hashing";

/** SHA-256, in hex, of the content's canonical JSON (RFC 8785): the same content has the same address everywhere. */
export function contentAddress(content: FrameworkContent): string {
  return hashOf(content);
}
