import { env } from "@/lib/env";

/** The cookie that next-auth reads the session from, and how it is set. */
export function sessionCookie() {
  const secure = env().nextauthUrl.startsWith("https://");
  return {
    name: `${secure ? "__Secure-" : ""}next-auth.session-token`,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure } as const,
  };
}
