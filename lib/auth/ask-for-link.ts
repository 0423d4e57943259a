import { headers } from "next/headers";
import { parseInput } from "@/lib/commands/pipeline";
import { env } from "@/lib/env";
import { Refused } from "@/lib/errors";
import { withinLimit } from "@/lib/limit-attempts";
import { AskForLink } from "./schema";

/** The address to which a link may go now. Throws InvalidInput, or Refused when too many were asked for. */
export async function askForLink(input: unknown): Promise<string> {
  const { email } = parseInput(AskForLink, input);
  const isCalm = (await fromHereWithinLimit("link")) && (await withinLimit("link-to", email));
  if (isCalm) return email;
  throw new Refused([
    "Many links were asked for just now. A link that came before still works for 15 minutes. Or wait, then try again.",
  ]);
}

/** Counts an attempt from where the request comes from; from everywhere together when no proxy is trusted to say where. */
export async function fromHereWithinLimit(what: "link" | "confirm"): Promise<boolean> {
  const place = await whereFrom();
  return place === null ? withinLimit(`${what}-at-all`, "") : withinLimit(`${what}-from`, place);
}

// Each trusted proxy adds whom it heard at the end of X-Forwarded-For; what stands before was sent by anyone.
async function whereFrom(): Promise<string | null> {
  const { trustedProxies } = env();
  if (trustedProxies === 0) return null;
  const heard = (await headers()).get("x-forwarded-for")?.split(",") ?? [];
  return heard.at(-trustedProxies)?.trim() ?? null;
}
