import { z } from "zod";
import { views } from "@/lib/priorities/words";
import { about } from "./event-parts";

/** What matters to someone, and how what another said sits with them; a helper writes it in where `who` is somebody else. */
export const priorityEvents = [
  z.strictObject({ ...about, what: z.literal("priority"), matters: z.string(), because: z.string().default("") }),
  z.strictObject({
    ...about,
    what: z.literal("priority-view"),
    of: z.string(),
    view: z.enum(views),
    because: z.string().default(""),
  }),
] as const;
