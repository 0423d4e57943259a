import { z } from "zod";
import { areaKeys } from "@/lib/framework/schema";
import { Version } from "@/lib/projects/schema";
import { paragraphs } from "@/lib/text";

const Area = z.enum(areaKeys, "Choose one of the eight areas.");

export const WriteAreaNote = z.object({
  area: Area,
  text: paragraphs("the notes", 5000),
  /** The version of the notes that the form showed; 0 when there were none yet. */
  version: Version,
});

export const ConfirmArea = z.object({
  area: Area,
  answer: z.enum(["in-place", "not-yet"], "Choose “In place” or “Not yet”."),
  note: paragraphs("the note", 1000).default(""),
});
