import { z } from "zod";
import type { PortfolioFilter } from "@/lib/network/queries";

export type SearchParams = Record<string, string | string[] | undefined>;

// A database cannot keep the character 0, so no name has it.
const Words = z.string().transform((text) => text.replaceAll("\0", "").trim().slice(0, 200));

const Search = z.object({
  text: Words.catch(""),
  stage: z.enum(["forming", "active", "paused", "closed"]).nullable().catch(null),
  after: Words.transform((cursor) => cursor || null).catch(null),
});

/** The filter that an address asks for; what it does not understand is left out. */
export function readFilter(asked: SearchParams): PortfolioFilter {
  return Search.parse(asked);
}

/** The address of a filter. */
export function addressOf(home: string, { text, stage, after }: PortfolioFilter): string {
  const search = new URLSearchParams();
  if (text) search.set("text", text);
  if (stage) search.set("stage", stage);
  if (after) search.set("after", after);
  return search.size > 0 ? `${home}?${search}` : home;
}
