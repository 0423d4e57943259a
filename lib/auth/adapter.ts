import { and, eq, isNull, sql } from "drizzle-orm";
import type { Adapter, AdapterAccount, AdapterUser } from "next-auth/adapters";
import { database } from "@/db/client";
import { browserSession, linkedAccount, person, signInLink } from "@/db/schema/people";
import type { SignInMethod } from "@/lib/commands/actor";
import { belongsToDemoOnly } from "@/lib/demo-only";
import { tokenHash } from "./tokens";

/** A signed-in person with the networks they coordinate, read again on each request. */
export type SessionUser = AdapterUser & { coordinates: { slug: string; name: string }[]; signedInBy: SignInMethod };

const coordinatedNetworks = sql<SessionUser["coordinates"]>`(
  select coalesce(jsonb_agg(jsonb_build_object('slug', n.slug, 'name', n.name) order by n.name), '[]')
  from network_person np join network n on n.id = np.network_id
  where np.person_id = ${person.id} and np.role = 'coordinator')`;

/**
 * Where next-auth keeps people, sessions and links: our own tables, with hashed session tokens, and nobody gets an
 * account by asking for one (docs/adr/0002-own-sign-in-adapter.md).
 */
export const adapter: Adapter = {
  createUser: () => {
    throw new Error("People come into a network through its members, not by signing in");
  },
  getUser: (id) => findUser(eq(person.id, id)),
  getUserByEmail: (email) => findUser(eq(sql`lower(${person.email})`, email.toLowerCase())),
  getUserByAccount: async ({ provider, providerAccountId }) => {
    const [linked] = await database()
      .select({ personId: linkedAccount.personId })
      .from(linkedAccount)
      .where(and(eq(linkedAccount.provider, provider), eq(linkedAccount.providerAccountId, providerAccountId)));
    return linked ? findUser(eq(person.id, linked.personId)) : null;
  },
  updateUser: async ({ id, emailVerified }) => {
    if (emailVerified) await database().update(person).set({ emailVerified }).where(eq(person.id, id));
    const updated = await findUser(eq(person.id, id));
    if (!updated) throw new Error("The person is not there");
    return updated;
  },
  linkAccount: async ({ provider, providerAccountId, userId }: AdapterAccount) => {
    await database().insert(linkedAccount).values({ provider, providerAccountId, personId: userId });
  },
  createSession: async (session) => {
    const { sessionToken, userId, expires } = session;
    await database()
      .insert(browserSession)
      .values({ tokenHash: tokenHash(sessionToken), personId: userId, expires });
    return session;
  },
  getSessionAndUser: async (sessionToken) => {
    const [found] = await database()
      .select({
        expires: browserSession.expires,
        person,
        signedInBy: browserSession.method,
        coordinates: coordinatedNetworks,
        isGood: sql<boolean>`${browserSession.method} <> 'demo' or ${belongsToDemoOnly(sql`${person.id}`)}`,
      })
      .from(browserSession)
      .innerJoin(person, and(eq(person.id, browserSession.personId), isNull(person.erasedAt)))
      .where(eq(browserSession.tokenHash, tokenHash(sessionToken)));
    if (!found?.isGood) return null;
    const { coordinates, signedInBy } = found;
    const user: SessionUser = { ...asUser(found.person), coordinates, signedInBy };
    return { session: { sessionToken, userId: user.id, expires: found.expires }, user };
  },
  // Never made longer: the row would tell on which days someone came, and so whose words without a name may be.
  updateSession: () => null,
  deleteSession: async (sessionToken) => {
    await database()
      .delete(browserSession)
      .where(eq(browserSession.tokenHash, tokenHash(sessionToken)));
  },
  createVerificationToken: async (link) => {
    await database()
      .insert(signInLink)
      .values({ email: link.identifier, tokenHash: link.token, expires: link.expires });
    return link;
  },
  useVerificationToken: async ({ identifier, token }) => {
    const [used] = await database()
      .delete(signInLink)
      .where(and(eq(signInLink.email, identifier), eq(signInLink.tokenHash, token)))
      .returning();
    return used ? { identifier: used.email, token: used.tokenHash, expires: used.expires } : null;
  },
};

async function findUser(condition: ReturnType<typeof eq>): Promise<AdapterUser | null> {
  const [found] = await database().select().from(person).where(condition);
  return found ? asUser(found) : null;
}

function asUser({ id, name, email, emailVerified }: typeof person.$inferSelect): AdapterUser {
  return { id, name, email: email ?? "", emailVerified };
}
