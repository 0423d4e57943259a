import type { MediaType } from "./words";

const plain: Record<string, MediaType> = {
  "audio/mpeg": "audio/mpeg",
  "audio/aac": "audio/aac",
  "audio/ogg": "audio/ogg",
  "audio/opus": "audio/ogg",
  "audio/wav": "audio/wav",
  "audio/x-m4a": "audio/mp4",
  "audio/mp4": "audio/mp4",
};

/** What kind of sound recording it is; null when it is none, or a film. Phones keep sound in the same boxes as films. */
export function soundIn(content: Buffer, mime: string): MediaType | null {
  const [type = ""] = mime.split(";");
  if (type === "video/mp4" || plain[type] === "audio/mp4") return hasOnly(handlersIn(content)) ? "audio/mp4" : null;
  if (type === "video/webm") return hasOnly(codecsIn(content)) ? "audio/webm" : null;
  return plain[type] ?? null;
}

type Tracks = { sound: boolean; picture: boolean };

const hasOnly = ({ sound, picture }: Tracks): boolean => sound && !picture;

const mostTracks = 100;

/** In an MP4, a "hdlr" box says of each track what it is. Looking for millions of them would hold everyone up. */
function handlersIn(content: Buffer): Tracks {
  const kinds: string[] = [];
  for (let at = content.indexOf("hdlr"); at >= 0; at = content.indexOf("hdlr", at + 4)) {
    if (kinds.length === mostTracks) return { sound: false, picture: false };
    kinds.push(content.toString("latin1", at + 12, at + 16));
  }
  return { sound: kinds.includes("soun"), picture: kinds.includes("vide") };
}

/** In a WebM, the name of each track's codec begins with what it is for, and stands near the beginning. */
function codecsIn(content: Buffer): Tracks {
  const head = content.subarray(0, 65_536).toString("latin1");
  return { sound: /\x86[\x81-\xff]A_[A-Z]/.test(head), picture: /\x86[\x81-\xff]V_[A-Z]/.test(head) };
}
