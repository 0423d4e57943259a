import { z } from "zod";
import { NotFound } from "@/lib/errors";

/** The last part of an address: "a-quiet-garden". */
export const Slug = z
  .string("Write the address.")
  .max(100, "Keep the address to 100 characters or fewer.")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use small letters, numbers and hyphens.");

/** The slug that a browser sent, which may be anything at all. Throws NotFound when it can be nobody's. */
export function slugFrom(sent: unknown): string {
  const slug = Slug.safeParse(sent);
  if (!slug.success) throw new NotFound();
  return slug.data;
}

/** Words as they can stand in an address: "Cafe de la mer!" and "Café de la mer" are both "cafe-de-la-mer". */
export function inPlainLetters(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");
}
