import type { Search } from "@/lib/search/queries";
import { longestSearch, type SearchedKind, searchedKinds } from "@/lib/search/words";

export type SearchParams = Record<string, string | string[] | undefined>;

/** What one of them is called, and all of them; and where their pages are. */
export const kindNames: Record<SearchedKind, { one: string; several: string; path: string }> = {
  decision: { one: "Decision", several: "Decisions", path: "decisions" },
  voice: { one: "Voice", several: "Voices", path: "voices" },
  meeting: { one: "Meeting", several: "Meetings", path: "meetings" },
  action: { one: "Action", several: "Actions", path: "actions" },
};

/** What an address asks for; what is none of ours is left out. */
export function readSearch(params: SearchParams): Search {
  const said = (name: string) => [params[name]].flat()[0] ?? "";
  return {
    text: said("words").replaceAll("\0", "").trim().slice(0, longestSearch),
    kind: searchedKinds.find((kind) => kind === said("in")) ?? null,
  };
}
