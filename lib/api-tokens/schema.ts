import { z } from "zod";
import { numbered } from "@/lib/people/schema";
import { ticks } from "@/lib/rows";
import { Slug } from "@/lib/slug";
import { line, saysSomething } from "@/lib/text";
import { lifetimes, type Scope, scopes } from "./words";

export type { Scope };

const chooseNetwork = "Choose one of the networks that you coordinate.";
const chooseScopes = "Tick what it may read.";
const chooseDays = "Choose for how long.";

/** What it may read is boxes to tick: scopes.projects = "projects". */
export const MakeToken = z.object({
  name: line("the name", 80).refine(saysSomething, "Say what it is for."),
  network: z
    .string(chooseNetwork)
    .pipe(Slug.catch(""))
    .refine((slug) => slug !== "", chooseNetwork),
  scopes: ticks(z.enum(scopes, chooseScopes), chooseScopes).refine((chosen) => chosen.length > 0, chooseScopes),
  days: z.coerce.number(chooseDays).refine((days) => lifetimes.some((lifetime) => lifetime === days), chooseDays),
});

export const RevokeToken = z.object({ token: numbered("Choose a token.") });
