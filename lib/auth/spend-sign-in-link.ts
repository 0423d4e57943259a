import { cookies, headers } from "next/headers";
import { Refused } from "@/lib/errors";
import { fromHereWithinLimit } from "./ask-for-link";
import { browserName } from "./browser-name";
import { sessionCookie } from "./cookie";
import { cookiesOf } from "./cookies-of";
import { UseLink } from "./schema";
import { beganWithLink } from "./sessions";
import { throughNextAuth } from "./through-next-auth";

/** Uses a link up and signs this browser in. Throws Refused when the link was used, is too old or was never sent. */
export async function spendSignInLink(input: unknown): Promise<void> {
  const link = UseLink.safeParse(input);
  const isCalm = await fromHereWithinLimit("confirm");
  const answer = link.success && isCalm && (await throughNextAuth(["callback", "email"], link.data, {}));
  const session = answer && cookiesOf(answer).find(({ name }) => name === sessionCookie().name);
  if (!session)
    throw new Refused(["This link does not work any more. Links work once, for 15 minutes. Ask for a new one."]);
  (await cookies()).set(session);
  await beganWithLink(session.value, browserName((await headers()).get("user-agent")));
}
