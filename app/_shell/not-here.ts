import { redirect } from "next/navigation";

/**
 * Leads to an address where nothing is, whose answer is 404 in words. Next's own notFound() in a page would send browsers
 * without JavaScript an empty document (docs/adr/0009-not-found-is-an-address.md).
 */
export function notHere(): never {
  redirect("/not-here");
}
