import type { Change } from "@/lib/ledger/changes";
import type { FrameworkContent, Group, Language, Statement } from "./schema";

/** What was said of a statement before and what is said now; null where there was, or is, nothing. */
export type Rewording = {
  statement: string;
  /** Its place among the statements, counted from 1: as they are now, or as they were for one that was taken out. */
  number: number;
  before: string | null;
  after: string | null;
};

/** A language by its names before and now; its words tell nothing of statements that were taken out. */
export type LanguageDifference = { code: string; before: string | null; after: string | null; words: Rewording[] };

export type GroupDifference = { key: string; before: Group | null; after: Group | null };

/** What is different between two versions of a framework, for people to read. */
export type Difference = {
  statements: Rewording[];
  easyRead: Rewording[];
  languages: LanguageDifference[];
  groups: GroupDifference[];
};

/** What publishing a version would bring. */
export type VersionPreview = {
  number: number;
  difference: Difference;
  /** A statement came or went. */
  mustBeMaterial: boolean;
  /** How many signatures would ask for renewal, and in how many projects. */
  signatures: number;
  projects: number;
};

export function differenceBetween(before: FrameworkContent, after: FrameworkContent): Difference {
  const pairs = pairsOf(before.statements, after.statements);
  const kept = pairs.filter((pair) => pair.after);
  return {
    statements: rewordings(pairs, (statement) => statement.text),
    easyRead: rewordings(kept, (statement) => statement.easyRead),
    languages: languageDifferences(kept, before.languages ?? [], after.languages ?? []),
    groups: groupDifferences(before.groups, after.groups),
  };
}

/** Whether there are statements that were not there before, or are there no more. */
export function changesWhatIsSigned({ statements }: Difference): boolean {
  return statements.some(({ before, after }) => before === null || after === null);
}

/** What a stale edit tells of it. */
export function differenceAsChanges({ statements, easyRead, languages, groups }: Difference): Change[] {
  const told = (label: string, { before, after }: { before: string | null; after: string | null }): Change => ({
    label,
    removed: before === null ? [] : [before],
    added: after === null ? [] : [after],
  });
  return [
    ...statements.map((rewording) => told(`Statement ${rewording.number}`, rewording)),
    ...easyRead.map((rewording) => told(`Statement ${rewording.number} in Easy Read`, rewording)),
    ...languages.flatMap((language) => [
      ...(language.before === language.after ? [] : [told("Languages", language)]),
      ...language.words.map((rewording) =>
        told(`Statement ${rewording.number} in ${language.after ?? language.before}`, rewording),
      ),
    ]),
    ...groups.map(({ before, after }) => told("Groups", { before: before?.name ?? null, after: after?.name ?? null })),
  ];
}

type Pair = { id: string; number: number; before: Statement | undefined; after: Statement | undefined };

/** Each statement that is there now, in order, and then each that was taken out. */
function pairsOf(before: Statement[], after: Statement[]): Pair[] {
  const withId = (statements: Statement[], id: string) => statements.find((statement) => statement.id === id);
  const now = after.map((statement, place) => ({
    id: statement.id,
    number: place + 1,
    before: withId(before, statement.id),
    after: statement,
  }));
  const gone = before
    .map((statement, place) => ({ id: statement.id, number: place + 1, before: statement, after: undefined }))
    .filter(({ id }) => !withId(after, id));
  return [...now, ...gone];
}

function rewordings(pairs: Pair[], wordsOf: (statement: Statement) => string | undefined): Rewording[] {
  return pairs.flatMap(({ id, number, before, after }) =>
    rewording({ id, number }, before && wordsOf(before), after && wordsOf(after)),
  );
}

type Place = Pick<Pair, "id" | "number">;

function rewording({ id, number }: Place, before: string | undefined, after: string | undefined): Rewording[] {
  if (before === after) return [];
  return [{ statement: id, number, before: before ?? null, after: after ?? null }];
}

function languageDifferences(kept: Pair[], before: Language[], after: Language[]): LanguageDifference[] {
  return codesOf([...after, ...before]).flatMap((code) => {
    const [was, is] = [before, after].map((languages) => languages.find((language) => language.code === code));
    const words = is ? kept.flatMap((pair) => rewording(pair, was?.statements[pair.id], is.statements[pair.id])) : [];
    if (words.length === 0 && was?.name === is?.name) return [];
    return [{ code, before: was?.name ?? null, after: is?.name ?? null, words }];
  });
}

function codesOf(languages: Language[]): string[] {
  return [...new Set(languages.map(({ code }) => code))];
}

function groupDifferences(before: Group[], after: Group[]): GroupDifference[] {
  const keys = [...new Set([...after, ...before].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const [was = null, is = null] = [before, after].map((groups) => groups.find((group) => group.key === key));
    return isSameGroup(was, is) ? [] : [{ key, before: was, after: is }];
  });
}

function isSameGroup(one: Group | null, other: Group | null): boolean {
  if (one === null || other === null) return false;
  return (Object.keys(one) as (keyof Group)[]).every((part) => one[part] === other[part]);
}
