import { cookies, headers } from "next/headers";
import type { SignInMethod } from "@/lib/commands/actor";
import { browserName } from "./browser-name";
import { sessionCookie } from "./cookie";
import { createSession } from "./sessions";

/** Signs this browser in as someone who has just shown who they are: with a link from their mail, say. */
export async function signInHere(personId: string, method: SignInMethod = "link"): Promise<void> {
  const browser = browserName((await headers()).get("user-agent"));
  const { token, expires } = await createSession(personId, new Date(), { browser, method });
  const { name, options } = sessionCookie();
  (await cookies()).set(name, token, { ...options, expires });
}
