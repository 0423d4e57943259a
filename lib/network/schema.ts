import { z } from "zod";
import { Version } from "@/lib/projects/schema";

const Name = z
  .string("Write the name.")
  .trim()
  .min(1, "Write the name.")
  .max(80, "Keep the name to 80 characters or fewer.");

const Email = z.email("Give a whole e-mail address.").max(254, "This e-mail address is too long.");

const TimeZone = z.string().refine(isTimeZone, "Choose a time zone such as Europe/Jersey.");

const SupportWords = z
  .string()
  .trim()
  .min(1, "Say where people can find support right now.")
  .max(1000, "Keep this to 1000 characters or fewer.");

const NetworkWords = z.object({ name: Name, timeZone: TimeZone, supportWords: SupportWords });

export const DescribeNetwork = NetworkWords.extend({ version: Version });
export const AddNetworkPerson = z.object({
  name: Name,
  email: Email,
  role: z.enum(["coordinator", "person"], "Choose a role."),
});
export const FoundNetwork = NetworkWords.extend({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use small letters, numbers and hyphens."),
  coordinator: z.object({ name: Name, email: Email }),
  isDemo: z.boolean().default(false),
});

/** Both old and new names are names: browsers list Asia/Calcutta, people write Asia/Kolkata. Plain offsets know no summer. */
function isTimeZone(zone: string): boolean {
  if (zone !== "UTC" && !/^[A-Z][A-Za-z]+\/[\w/+-]+$/.test(zone)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat("en-GB", { timeZone: zone }));
  } catch {
    return false;
  }
}
