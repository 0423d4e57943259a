import { count } from "@/lib/checklist/words";
import type { FrameworkContent, Statement } from "@/lib/framework/schema";

/** What someone declares when they sign. It names nobody: of the name a seal holds a commitment alone. */
export const declaration = {
  words: [
    "I sign for myself, not for a group.",
    "I can change my mind at any time. Both the first answer and the change are kept.",
  ],
  agreed: "I have read this and I agree",
};

/** The same as one text, as it is sealed. */
export const declarationText = [...declaration.words, `${declaration.agreed}.`].join(" ");

/** "Sign 12 statements": what stands on the button, and is sealed. */
export function buttonWords(commits: number): string {
  return `Sign ${count(commits, "statement", "statements")}`;
}

export const whatSigningMeans = [
  "Signing is a promise between equals. Everyone at the table answers for the same statements.",
  "You answer each statement for yourself: “I commit to this”, or “I want to talk about this first”. Both are good answers.",
  "You can stop and come back. You can change your mind at any time, and you can withdraw your signature.",
];

export const usual = "usual";
export const easyRead = "easy-read";

/** A way to see the statements, with the words that lead to it and the language that a browser should know it by. */
export type WayToSee = { key: string; name: string; lang: string };

/** Every way in which a framework version shows its statements: as written, in Easy Read, in other languages. */
export function waysToSee({ statements, languages = [] }: FrameworkContent): WayToSee[] {
  return [
    { key: usual, name: "As written", lang: "en-GB" },
    ...(statements.some((statement) => statement.easyRead)
      ? [{ key: easyRead, name: "Easy Read", lang: "en-GB" }]
      : []),
    ...languages.map(({ code, name }) => ({ key: code, name, lang: code })),
  ];
}

/** A statement's words in one way to see it; null when it has none there. */
export function shownAs({ languages = [] }: FrameworkContent, statement: Statement, way: string): string | null {
  if (way === usual) return statement.text;
  if (way === easyRead) return statement.easyRead ?? null;
  return languages.find(({ code }) => code === way)?.statements[statement.id] ?? null;
}

/** "In Easy Read", "On paper", "In Português": how someone saw a statement. */
export function seenInWords({ languages = [] }: FrameworkContent, seenAs: string): string {
  if (seenAs === usual) return "As written";
  if (seenAs === easyRead) return "In Easy Read";
  if (seenAs === "paper") return "On paper";
  return `In ${languages.find(({ code }) => code === seenAs)?.name ?? seenAs}`;
}

export const channelWords = { "in-person": "in person", phone: "on the phone", paper: "on paper" } as const;

/** What a helper declares, and the words on their button: both are sealed. They name nobody either. */
export const helperDeclaration = "I wrote down what this person told me, and nothing else. They want to sign.";
export const helperButton = "Sign for them";

/** What is offered to say on whose word a helper acts. */
export const usualAuthority = "They asked me to write it down for them.";
