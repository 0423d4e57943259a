import { headers } from "next/headers";
import { parseInput } from "@/lib/commands/pipeline";
import { Refused } from "@/lib/errors";
import { withinLimit } from "./limit-attempts";
import { AskForLink } from "./schema";
import { sendSignInLink } from "./send-sign-in-link";

/** Asks for a sign-in link. Says the same whether or not anyone has this address. Throws InvalidInput or Refused. */
export async function askForLink(input: unknown): Promise<void> {
  const { email } = parseInput(AskForLink, input);
  const isCalm = (await withinLimit("link-from", await whereFrom())) && (await withinLimit("link-to", email));
  if (!isCalm) throw new Refused(["Many links were asked for just now. Please wait 15 minutes, then try again."]);
  await sendSignInLink(email);
}

/** Where a request comes from, as far as the server in front of this one says. */
export async function whereFrom(): Promise<string> {
  return (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";
}
