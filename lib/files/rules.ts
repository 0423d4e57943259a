import { InvalidInput, Refused } from "@/lib/errors";
import { kindOf } from "./words";

const longestName = 120;

/**
 * A name to keep: what a browser sent without folders, hidden characters and spaces in a row, at most 120 characters,
 * and with the ending of what the content is.
 */
export function cleanName(sent: string, mediaType: string): string {
  const { endings } = kindOf(mediaType);
  const base = (sent.split(/[/\\]/).at(-1) ?? "").toWellFormed().normalize("NFC");
  const seen = base.replace(/[\p{Control}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}<>:"|?*]/gu, "");
  const plain = seen.replace(/[\p{White_Space}]+/gu, " ").replace(/^[ .]+|[ .]+$/g, "");
  const [, stem = plain, ending = ""] = /^(.+)\.([A-Za-z0-9]{1,5})$/.exec(plain) ?? [];
  const known = endings.find((one) => one === ending.toLowerCase());
  const kept = known ?? endings[0];
  return `${shortened(stem, longestName - kept.length - 1) || "file"}.${kept}`;
}

function shortened(words: string, most: number): string {
  let kept = "";
  for (const letter of words) {
    if (kept.length + letter.length > most) break;
    kept += letter;
  }
  return kept.trimEnd();
}

/** How a browser is told to save a file, and under which name (RFC 6266): in plain letters, and in full. */
export function asAttachment(name: string): string {
  const inLetters = name.normalize("NFKD").replace(/\p{Mark}/gu, "");
  const plain = inLetters.replace(/[^\x20-\x7e]|["\\%/:*?<>|]/g, "_");
  const inFull = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${inFull}`;
}

const mostFiles = 20;
const mostBytesOfProject = 1000 * 1024 * 1024;

type Kept = { files: number; bytesOfProject: number; sameAlready: boolean };

/** What was taken back is not counted beside a record, but its bytes are still kept. */
export function requireRoom({ files, bytesOfProject, sameAlready }: Kept, bytes: number): void {
  if (sameAlready) {
    throw new InvalidInput([{ name: "file", message: "This very file is here already. Choose another one." }]);
  }
  if (files >= mostFiles) {
    throw new Refused([`There are ${mostFiles} files here already, as many as there can be. Take one back first.`]);
  }
  if (bytesOfProject + bytes > mostBytesOfProject) {
    throw new Refused([
      "This project’s files have grown to 1,000 MB, as much as there can be. Keep the file elsewhere, and give its web address instead.",
    ]);
  }
}

/** Whoever adds a file is written down. Beside words without a name, they would be taken for the one who said them. */
export function mayBearFiles({ saidById }: { saidById: string | null }): boolean {
  return saidById !== null;
}

export function requireNoGuess(voice: { saidById: string | null }): void {
  if (mayBearFiles(voice)) return;
  throw new Refused([
    "This was said without a person’s name. Whoever adds a file is written down, and would be taken for the one who said it. Add the file to a meeting or a decision instead.",
  ]);
}
