import type { AuthOptions } from "next-auth";
import EmailProvider from "next-auth/providers/email";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { env } from "@/lib/env";
import { adapter } from "./adapter";

const thirtyDays = 30 * 24 * 60 * 60;

type Claims = { sub: string; name?: string; email?: string; email_verified?: boolean };

/** next-auth as this app uses it: sessions in the database, a link by e-mail, and the organisation's own sign-in when set. */
export function authOptions(): AuthOptions {
  return {
    secret: env().nextauthSecret,
    adapter,
    session: { strategy: "database", maxAge: thirtyDays },
    pages: { signIn: "/sign-in", signOut: "/account", error: "/sign-in", verifyRequest: "/sign-in/sent" },
    providers: [emailLink(), ...organisation()],
    callbacks: {
      signIn: async ({ user, account, profile }) => {
        if (account?.provider === "organisation" && (profile as Claims | undefined)?.email_verified !== true)
          return false;
        return Boolean(user.email && (await adapter.getUserByEmail?.(user.email)));
      },
      session: ({ session, user }) => ({ ...session, user }),
    },
  };
}

/** Uses links up; ./send-sign-in-link.ts sends them, in its own time. */
function emailLink() {
  return EmailProvider({
    sendVerificationRequest: () => {
      throw new Error("Links are sent by send-sign-in-link.ts");
    },
  });
}

function organisation(): OAuthConfig<Claims>[] {
  const { oidc } = env();
  if (!oidc) return [];
  return [
    {
      id: "organisation",
      name: oidc.name,
      type: "oauth",
      wellKnown: `${oidc.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
      authorization: { params: { scope: "openid email profile" } },
      idToken: true,
      checks: ["pkce", "state", "nonce"],
      clientId: oidc.clientId,
      clientSecret: oidc.clientSecret,
      // The address is verified by the organisation (see signIn above), so it may find the person it belongs to.
      allowDangerousEmailAccountLinking: true,
      profile: ({ sub, name, email }) => ({ id: sub, name, email }),
    },
  ];
}
