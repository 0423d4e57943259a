import { z } from "zod";
import { orEmpty } from "@/lib/people/schema";
import { Version } from "@/lib/projects/schema";
import { Slug } from "@/lib/slug";
import { email, line, Name, paragraphs, saysSomething } from "@/lib/text";

const Email = email("Give a whole e-mail address.");

const TimeZone = z.string().refine(isTimeZone, "Choose a time zone such as Europe/Jersey.");

const SupportWords = paragraphs("this", 1000).refine(saysSomething, "Say where people can find support right now.");

const NetworkWords = z.object({ name: Name, timeZone: TimeZone, supportWords: SupportWords });

export const DescribeNetwork = NetworkWords.extend({ version: Version });
const Role = z.enum(["coordinator", "person"], "Choose a role.");

export const ChangeNetworkRole = z.object({ person: z.uuid("Choose someone of this network."), role: Role });
export const FoundNetwork = NetworkWords.extend({
  slug: Slug,
  coordinator: z.object({ name: Name, email: Email }),
  isDemo: z.boolean().default(false),
});

const ViewName = line("the name of this view", 80).refine(saysSomething, "Give this view a name.");
const Search = z
  .string()
  .max(3000, "This address is too long to be kept.")
  .transform((search) => String(new URLSearchParams(search)));

export const SaveView = z.object({ name: ViewName, search: Search });
export const Look = z.object({ until: z.coerce.date("Open this page again.") });

/** `wanted` is there when the letter is to come again. */
export const StopLetter = z.object({
  wanted: z
    .literal("yes")
    .optional()
    .transform((value) => value === "yes"),
});
export const ForgetView = z.object({ view: z.uuid("Choose one of your views.") });

export const mostDrawn = 50;
const notASize = `Give a number from 1 to ${mostDrawn}, or leave it empty to take all.`;

export const DrawSample = z.object({
  /** What the address of the portfolio asks for. */
  search: Search.default(""),
  size: orEmpty(z.coerce.number(notASize).int(notASize).min(1, notASize).max(mostDrawn, notASize)),
  why: paragraphs("this", 2000).refine(saysSomething, "Say why these projects are audited."),
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
