import { Record } from "@/app/_ui/record";
import type { Difference, GroupDifference, LanguageDifference } from "@/lib/framework/difference";
import { RewordingList } from "./rewording-list";

/** The plain difference between two versions, part by part; parts in which nothing changed are left out. */
export function WhatChanges({ difference }: { difference: Difference }) {
  const { statements, easyRead, languages, groups } = difference;
  return (
    <>
      {statements.length > 0 && (
        <Record name="Statements">
          <RewordingList rewordings={statements} />
        </Record>
      )}
      {easyRead.length > 0 && (
        <Record name="Easy Read">
          <RewordingList rewordings={easyRead} />
        </Record>
      )}
      {languages.map((language) => (
        <Record key={language.code} name={`In ${language.after ?? language.before}`}>
          <LanguageChange language={language} />
        </Record>
      ))}
      {groups.length > 0 && (
        <Record name="Groups">
          <ul className="bulleted">
            {groups.map((group) => (
              <li key={group.key}>{groupChangeInWords(group)}</li>
            ))}
          </ul>
        </Record>
      )}
    </>
  );
}

function LanguageChange({ language: { code, before, after, words } }: { language: LanguageDifference }) {
  return (
    <>
      {before === null && <p>A new language: every statement can be read in it.</p>}
      {after === null && <p>This language is taken out.</p>}
      {before !== null && after !== null && before !== after && <p>It was called {before} before.</p>}
      {words.length > 0 && <RewordingList rewordings={words} language={code} />}
    </>
  );
}

function groupChangeInWords({ before, after }: GroupDifference): string {
  if (before === null) return `New: ${after?.name}, with the letter ${after?.letter}.`;
  if (after === null) return `Taken out: ${before.name}.`;
  return `${before.name} is now described in other words: ${after.name}.`;
}
