type Kind = {
  /** As a list of files says it. */
  words: string;
  /** How the names of such files end; the first is given to one that ends otherwise. */
  endings: [string, ...string[]];
};

const word = "vnd.openxmlformats-officedocument";
const open = "application/vnd.oasis.opendocument";

/** What can be kept, by what the content is: a name never says so. */
const kindsOfFile = {
  "application/pdf": { words: "PDF", endings: ["pdf"] },
  "image/jpeg": { words: "picture", endings: ["jpg", "jpeg"] },
  [`application/${word}.wordprocessingml.document`]: { words: "text document", endings: ["docx"] },
  [`application/${word}.spreadsheetml.sheet`]: { words: "spreadsheet", endings: ["xlsx"] },
  [`application/${word}.presentationml.presentation`]: { words: "slides", endings: ["pptx"] },
  [`${open}.text`]: { words: "text document", endings: ["odt"] },
  [`${open}.spreadsheet`]: { words: "spreadsheet", endings: ["ods"] },
  [`${open}.presentation`]: { words: "slides", endings: ["odp"] },
  "text/plain": { words: "plain text", endings: ["txt", "csv"] },
  "audio/mpeg": { words: "sound recording", endings: ["mp3"] },
  "audio/mp4": { words: "sound recording", endings: ["m4a"] },
  "audio/aac": { words: "sound recording", endings: ["aac"] },
  "audio/ogg": { words: "sound recording", endings: ["ogg", "opus", "oga"] },
  "audio/wav": { words: "sound recording", endings: ["wav"] },
  "audio/webm": { words: "sound recording", endings: ["webm", "weba"] },
} as const satisfies Record<string, Kind>;

export type MediaType = keyof typeof kindsOfFile;

export function kindOf(mediaType: string): Kind {
  return Object.hasOwn(kindsOfFile, mediaType)
    ? kindsOfFile[mediaType as MediaType]
    : { words: "file", endings: ["bin"] };
}

/** For what a history says. */
export const fileKinds: Record<string, string> = Object.fromEntries(
  Object.entries(kindsOfFile).map(([mediaType, { words }]) => [mediaType, words]),
);

/** What a file chooser offers. Phones make a JPEG of what they would keep as HEIC when that is not among them. */
export const acceptedPages = "application/pdf,image/jpeg,image/png,image/webp";
export const acceptedFiles = [
  acceptedPages,
  ...Object.values(kindsOfFile).flatMap(({ endings }) => endings.map((ending) => `.${ending}`)),
].join(",");

export function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
