import { z } from "zod";
import { areaKeys } from "@/lib/framework/schema";
import { Version } from "@/lib/projects/schema";

const Area = z.enum(areaKeys, "Choose one of the eight areas.");

export const WriteAreaNote = z.object({
  area: Area,
  text: z.string().trim().max(5000, "Keep the notes to 5000 characters or fewer."),
  /** The version of the notes that the form showed; 0 when there were none yet. */
  version: Version,
});

export const ConfirmArea = z.object({
  area: Area,
  answer: z.enum(["in-place", "not-yet"], "Choose “In place” or “Not yet”."),
  note: z.string().trim().max(1000, "Keep the note to 1000 characters or fewer.").default(""),
});
