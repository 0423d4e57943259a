import { z } from "zod";
import { namesAs } from "@/lib/evidence/words";
import { about } from "./event-parts";

const inIt = z.enum(["report", "records", "files"]);

/** Someone makes an evidence pack. */
export const evidenceEvents = [
  z.strictObject({ ...about, what: z.literal("evidence"), holds: z.array(inIt).min(1), names: z.enum(namesAs) }),
] as const;
