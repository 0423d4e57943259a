/** What verification can find, by how people would say it. */
export const kindWords = {
  edited: "Changed",
  broken: "Missing or moved",
  truncated: "Cut off",
  unrecorded: "Put in",
  forged: "Not signed with the key",
};

/** How people are named in a pack. */
export const namesAs = ["initials", "full"] as const;
export type NamesAs = (typeof namesAs)[number];

export const namesWords: Record<NamesAs, string> = { initials: "as initials", full: "in full" };

type Parts = { report: boolean; records: boolean; files: boolean };

/** "the report, the records and the files" */
export function partsInWords({ report, records, files }: Parts): string {
  const said = [report ? ["the report"] : [], records ? ["the records"] : [], files ? ["the files"] : []].flat();
  return new Intl.ListFormat("en-GB").format(said);
}
