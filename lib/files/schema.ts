import { z } from "zod";
import { numbered } from "@/lib/people/schema";
import type { MediaType } from "./words";

/** 15 MB. next.config.mjs and proxy.ts let a little more through, for what a form wraps around it. */
export const mostFileBytes = 15 * 1024 * 1024;

/** A file as it is kept, whatever was sent. */
export type CleanFile = { mediaType: MediaType; name: string; content: Buffer; sha256: string };

/** What became of a file that came with a form: kept as it is now, not sent at all, or refused with a reason. */
export type ExaminedFile = CleanFile | null | { problem: string };

/** A form's file, once it was examined (lib/files/examine.ts). */
export const EvidenceFile = z
  .custom<ExaminedFile>()
  .superRefine((file, context) => {
    if (file && "problem" in file) context.addIssue({ code: "custom", message: file.problem });
  })
  .transform((file) => (file && "content" in file ? file : null));

const RecordNumber = numbered("Choose a record.");

/** Which record a file belongs to, by its number. */
export const FileOf = z.union([
  z.strictObject({ decision: RecordNumber }),
  z.strictObject({ meeting: RecordNumber }),
  z.strictObject({ voice: RecordNumber }),
  z.strictObject({ reading: RecordNumber }),
]);
export type FileOf = z.output<typeof FileOf>;

export const KeepFile = z.object({
  of: FileOf,
  file: EvidenceFile.refine((file) => file !== null, {
    error: "Choose a file.",
    when: ({ issues }) => issues.length === 0,
  }),
});

export const TakeBackFile = z.object({ file: z.string() });
