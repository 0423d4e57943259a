import { createHash, randomUUID } from "node:crypto";

/**
 * The id of something that a form may send again: the same key in the same project makes the same id, so that what is
 * there already is not kept twice. It tells nothing of the key, and so nothing of the form. Without a key: any id.
 */
export function ownId(projectId: string, key: string | undefined, words = ""): string {
  if (!key) return randomUUID();
  const hash = createHash("sha256")
    .update(JSON.stringify([projectId, key, words]))
    .digest("hex");
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
