import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import { examineArchive, isArchive } from "./archive";
import { drawnAnew } from "./draw-anew";
import { cleanName } from "./rules";
import { scan } from "./scan";
import { type ExaminedFile, mostFileBytes } from "./schema";
import { soundIn } from "./sound";
import { problemWithText } from "./text";
import type { MediaType } from "./words";

const problems = {
  empty: "This file is empty. Choose another one.",
  large: "This file is larger than 15 MB. Choose a smaller one, or take the photo again with fewer pixels.",
  phone: "This is a photo in the format HEIC, which cannot be kept. Send it to yourself as a JPEG, then choose that.",
  noPage: "This is not a photo or a PDF. Choose a JPEG, PNG or WebP picture, or a PDF.",
  oldOffice: "This is an office file of an old kind, or one with a password. Save it as docx, xlsx, pptx or PDF first.",
  markup: "This is made for web browsers, or is part of a programme, and cannot be kept. Save it as a PDF first.",
  notUtf8:
    "The letters of this text are not kept as UTF-8. Save it as “UTF-8” first (in a spreadsheet: “CSV UTF-8”), then choose that.",
  other:
    "This kind of file cannot be kept. Choose a PDF, a picture (JPEG, PNG, WebP), an office file (docx, xlsx, pptx, odt, ods, odp), plain text or CSV, or a sound recording (MP3, M4A, AAC, Ogg, WAV, WebM).",
};

/** What a form takes: any kind of evidence, or only a photo or scan of a page. */
type Takes = "evidence" | "page";

/**
 * Looks at what a form brought: by its content, whatever its name says, and with the virus scanner where there is one. A
 * photo is drawn anew, upright, without what the camera wrote beside it, such as the place. All else stays as it is.
 */
export async function examineFile(
  sent: unknown,
  takes: Takes = "evidence",
  scanned: typeof scan = scan,
): Promise<ExaminedFile> {
  if (!(sent instanceof File)) return null;
  if (sent.size === 0) return sent.name === "" ? null : { problem: problems.empty };
  if (sent.size > mostFileBytes) return { problem: problems.large };
  const content = Buffer.from(await sent.arrayBuffer());
  const found = await recognised(content);
  if (typeof found !== "string")
    return takes === "page" && found.problem !== problems.phone ? { problem: problems.noPage } : found;
  const isPage = found === "application/pdf" || isPicture(found);
  if (takes === "page" && !isPage) return { problem: problems.noPage };
  const infected = await scanned(content);
  if (infected) return infected;
  if (!isPicture(found)) return kept(found, sent.name, content);
  const drawn = await drawnAnew(content);
  return "problem" in drawn ? drawn : kept("image/jpeg", sent.name, drawn.content);
}

type Picture = "image/jpeg" | "image/png" | "image/webp";

function isPicture(mediaType: string): mediaType is Picture {
  return ["image/jpeg", "image/png", "image/webp"].includes(mediaType);
}

const beginsPng = "89504e470d0a1a0a";

async function recognised(content: Buffer): Promise<MediaType | Picture | { problem: string }> {
  if (isArchive(content)) return (await examineArchive(content)) ?? { problem: problems.other };
  // To tell whether it moves, file-type would go through all parts of a PNG: there can be a million.
  if (content.toString("hex", 0, 8) === beginsPng) return "image/png";
  const mime = (await fileTypeFromBuffer(content).catch(() => undefined))?.mime ?? "";
  if (mime === "application/pdf" || isPicture(mime)) return mime;
  if (/^image\/hei[cf]/.test(mime)) return { problem: problems.phone };
  if (mime === "application/x-cfb") return { problem: problems.oldOffice };
  if (/xml|svg|html/.test(mime)) return { problem: problems.markup };
  const sound = soundIn(content, mime);
  if (sound) return sound;
  if (mime !== "") return { problem: problems.other };
  const problem = problemWithText(content);
  return problem === null ? "text/plain" : { problem: problems[problem] };
}

function kept(mediaType: MediaType, name: string, content: Buffer): ExaminedFile {
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { mediaType, name: cleanName(name, mediaType), content, sha256 };
}
