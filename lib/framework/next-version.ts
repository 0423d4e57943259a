import { InvalidInput, type Problem, Refused } from "@/lib/errors";
import { contentAddress } from "./content-address";
import { changesWhatIsSigned, type Difference } from "./difference";
import { sentencesTooLong } from "./easy-read";
import { groupProblems, groupsFrom } from "./new-groups";
import type { FrameworkContent, Language } from "./schema";
import type { VersionInput } from "./version-input";
import type { Weight } from "./words";

type LanguageRow = VersionInput["languages"][number];
type StatementRow = Omit<VersionInput["statements"][number], "id"> & { id: string };

/**
 * The version that a form makes of the one before. A statement keeps its id through every rewording; a new one takes the
 * next that was never used. Throws InvalidInput.
 */
export function nextVersion(input: VersionInput, before: FrameworkContent, usedIds: string[]): FrameworkContent {
  const statements = withIds(input.statements, before, usedIds);
  const languages = input.languages.filter(({ code, name }) => code !== "" || name !== "");
  const groups = groupsFrom(input.groups, before.groups);
  const problems = [
    ...statementProblems(statements),
    ...languageProblems(languages, statements),
    ...groupProblems(groups, before.groups),
  ];
  if (problems.length > 0) throw new InvalidInput(problems);
  const { languages: _, ...kept } = before;
  return {
    ...kept,
    version: before.version + 1,
    groups: [...before.groups, ...groups.map(({ index: _, ...group }) => group)],
    statements: statements.map(({ id, text, easyRead }) => ({ id, text, ...(easyRead !== "" && { easyRead }) })),
    ...(languages.length > 0 && { languages: languages.map((language) => languageFrom(language, statements)) }),
  };
}

/** A version as the fields of its form hold it. */
export function versionAsTyped({ statements, languages = [] }: FrameworkContent) {
  const wordsIn = (id: string) => languages.map((language) => [language.code, language.statements[id] ?? ""]);
  return {
    statements: statements.map(({ id, text, easyRead = "" }) => {
      return { id, text, easyRead, in: Object.fromEntries(wordsIn(id)) };
    }),
    languages: languages.map(({ code, name }) => ({ code, name })),
  };
}

/** Throws Refused when nothing but the number is different. */
export function requireAnother(before: FrameworkContent, after: FrameworkContent): void {
  if (contentAddress({ ...after, version: before.version }) !== contentAddress(before)) return;
  throw new Refused([`Nothing is different from version ${before.version}, so there is no new version.`]);
}

/** Nobody counts as having signed what was never shown to them. Throws InvalidInput. */
export function requireFittingWeight(difference: Difference, weight: Weight): void {
  if (weight === "material" || !changesWhatIsSigned(difference)) return;
  const message = "A statement came or went, so this is more than wording: people have to be asked to sign again.";
  throw new InvalidInput([{ name: "weight", message }]);
}

/** The rows that say something: those that were there before in their order, then the new ones. */
function withIds(rows: VersionInput["statements"], before: FrameworkContent, usedIds: string[]): StatementRow[] {
  const unclaimed = new Set(before.statements.map(({ id }) => id));
  const newId = idsAfter(usedIds);
  const places = new Map(before.statements.map(({ id }, place) => [id, place]));
  return rows
    .map((row) => ({ ...row, id: row.id !== undefined && unclaimed.delete(row.id) ? row.id : "" }))
    .filter((row) => row.text !== "" || (row.id === "" && saysAnything(row)))
    .map((row) => ({ ...row, id: row.id || newId() }))
    .toSorted((one, other) => (places.get(one.id) ?? Infinity) - (places.get(other.id) ?? Infinity) || 0);
}

function saysAnything({ easyRead, in: words }: Omit<StatementRow, "id">): boolean {
  return [easyRead, ...Object.values(words)].some((text) => text !== "");
}

function idsAfter(usedIds: string[]): () => string {
  let last = Math.max(0, ...usedIds.map((id) => Number(id.slice(1))));
  return () => {
    last += 1;
    return `s${String(last).padStart(2, "0")}`;
  };
}

function statementProblems(statements: StatementRow[]): Problem[] {
  if (statements.length === 0) return [{ name: "statements", message: "Keep at least one statement." }];
  return statements.flatMap(({ id, index, text, easyRead }) => [
    ...(text === "" ? [{ name: `statements.${index}.text`, message: "Write the statement too." }] : []),
    ...(id.length > 3
      ? [{ name: `statements.${index}.text`, message: "There is no number left for a statement." }]
      : []),
    ...sentencesTooLong(easyRead).map(({ sentence, words }) => ({
      name: `statements.${index}.easyRead`,
      message: `An Easy Read sentence has 15 words at most. This one has ${words}: “${sentence}”`,
    })),
  ]);
}

function languageProblems(languages: LanguageRow[], statements: StatementRow[]): Problem[] {
  return languages.flatMap((language, place) => {
    const path = `languages.${language.index}`;
    const isAgain = languages.slice(0, place).some(({ code }) => code === language.code);
    if (language.code === "") return [{ name: `${path}.code`, message: "Give the language’s code, such as pt." }];
    if (isAgain) return [{ name: `${path}.code`, message: "This language is in the list already." }];
    if (language.name === "") return [{ name: `${path}.name`, message: "Write what its speakers call the language." }];
    return missingWords(language, statements);
  });
}

/** A language covers every statement, or it is left out. */
function missingWords({ code, name }: LanguageRow, statements: StatementRow[]): Problem[] {
  const missing = statements.filter((statement) => wordsOf(statement, code) === "");
  const [first] = missing;
  if (!first) return [];
  const which = missing.length === 1 ? "This statement has" : `${missing.length} statements have`;
  const message = `${which} no words in ${name} yet. A language covers every statement, or is left out.`;
  return [{ name: `statements.${first.index}.in.${code}`, message }];
}

function languageFrom({ code, name }: LanguageRow, statements: StatementRow[]): Language {
  return { code, name, statements: Object.fromEntries(statements.map((one) => [one.id, wordsOf(one, code)])) };
}

function wordsOf({ in: words }: StatementRow, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? "") : "";
}
