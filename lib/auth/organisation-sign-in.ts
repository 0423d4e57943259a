import { cookies } from "next/headers";
import { NotFound } from "@/lib/errors";
import { cookiesOf } from "./cookies-of";
import { postThroughNextAuth } from "./through-next-auth";

/** Begins signing in at the organisation's own service. Resolves to the address to go to. Throws NotFound when there is none. */
export async function organisationSignIn(): Promise<string> {
  const answer = await postThroughNextAuth(["signin", "organisation"], { callbackUrl: "/" });
  for (const cookie of cookiesOf(answer)) (await cookies()).set(cookie);
  const address = answer.headers.get("location");
  if (!address) throw new NotFound();
  return address;
}
