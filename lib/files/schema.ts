import { z } from "zod";

/** 15 MB. next.config.mjs and proxy.ts let a little more through, for what a form wraps around it. */
export const mostFileBytes = 15 * 1024 * 1024;

/** What a file chooser offers. Phones make a JPEG of what they would keep as HEIC when that is not among them. */
export const acceptedTypes = "application/pdf,image/jpeg,image/png,image/webp";

/** A file as it is kept, whatever was sent. */
export type CleanFile = { mediaType: "application/pdf" | "image/jpeg"; content: Buffer; sha256: string };

/** What became of a file that came with a form: kept as it is now, not sent at all, or refused with a reason. */
export type ExaminedFile = CleanFile | null | { problem: string };

/** A form's file, once it was examined (lib/files/examine.ts). */
export const EvidenceFile = z
  .custom<ExaminedFile>()
  .superRefine((file, context) => {
    if (file && "problem" in file) context.addIssue({ code: "custom", message: file.problem });
  })
  .transform((file) => (file && "content" in file ? file : null));
