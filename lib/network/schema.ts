import { z } from "zod";

const Name = z
  .string("Write the name.")
  .trim()
  .min(1, "Write the name.")
  .max(80, "Keep the name to 80 characters or fewer.");

const TimeZone = z
  .string()
  .refine(
    (zone) => Intl.supportedValuesOf("timeZone").includes(zone) || zone === "UTC",
    "Choose a time zone such as Europe/Jersey.",
  );

const SupportWords = z
  .string()
  .trim()
  .min(1, "Say where people can find support right now.")
  .max(1000, "Keep this to 1000 characters or fewer.");

const NetworkWords = z.object({ name: Name, timeZone: TimeZone, supportWords: SupportWords });

export const DescribeNetwork = NetworkWords.extend({ version: z.coerce.number().int() });
export const AddNetworkPerson = z.object({
  name: Name,
  email: z.email("Give a whole e-mail address."),
  role: z.enum(["coordinator", "person"], "Choose a role."),
});
export const FoundNetwork = NetworkWords.extend({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use small letters, numbers and hyphens."),
  coordinator: z.object({ name: Name, email: z.email("Give a whole e-mail address.") }),
  isDemo: z.boolean().default(false),
});
