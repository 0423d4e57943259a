import { cookies, headers } from "next/headers";
import { browserName } from "./browser-name";
import { sessionCookie } from "./cookie";
import { cookiesOf } from "./cookies-of";
import { nameBrowser } from "./sessions";
import { throughNextAuth } from "./through-next-auth";

/** Uses a link up and signs this browser in. False when the link was used, is too old or was never sent. */
export async function spendSignInLink(email: string, token: string): Promise<boolean> {
  const answer = await throughNextAuth(["callback", "email"], { email, token, callbackUrl: "/" }, {});
  const session = cookiesOf(answer).find(({ name }) => name === sessionCookie().name);
  if (!session) return false;
  (await cookies()).set(session);
  await nameBrowser(session.value, browserName((await headers()).get("user-agent")));
  return true;
}
