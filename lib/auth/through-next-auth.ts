import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { env } from "@/lib/env";
import { cookiesOf } from "./cookies-of";
import { authOptions } from "./options";

/** Hands a request to next-auth, as its route does: so that our own forms and next-auth are one way of signing in. */
export async function throughNextAuth(path: string[], query: Record<string, string>, body?: Record<string, string>) {
  const address = new URL(`/api/auth/${path.join("/")}`, env().nextauthUrl);
  address.search = new URLSearchParams(query).toString();
  const request = new NextRequest(address, {
    method: body ? "POST" : "GET",
    ...(body && { body: new URLSearchParams(body), headers: { "content-type": "application/x-www-form-urlencoded" } }),
  });
  const answer: Response = await NextAuth(request, { params: Promise.resolve({ nextauth: path }) }, authOptions());
  return answer;
}

/** The same for a form that next-auth wants its own token with. Ours came through a server action, which knows its origin. */
export async function postThroughNextAuth(path: string[], body: Record<string, string>): Promise<Response> {
  const answer = await throughNextAuth(["csrf"], {});
  for (const cookie of cookiesOf(answer)) (await cookies()).set(cookie);
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  return throughNextAuth(path, {}, { ...body, csrfToken });
}
