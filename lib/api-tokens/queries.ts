import { and, desc, eq, gt, isNull, ne, or, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { apiToken } from "@/db/schema/api-tokens";
import { network, networkPerson } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import type { Day } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import type { Actor } from "@/lib/commands/actor";
import { env } from "@/lib/env";
import { NotFound } from "@/lib/errors";
import type { TokenState } from "./rules";
import { stateOf } from "./rules";
import { hashOf, isToken } from "./secret";
import type { Scope } from "./words";

/** A token of one's own, without anything it could be used with. */
export type OwnToken = {
  number: number;
  name: string;
  network: { name: string; timeZone: string };
  scopes: Scope[];
  madeAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  usedOn: Day | null;
  state: TokenState;
  /** False when its person does not coordinate that network any more: then it reads nothing. */
  isCoordinator: boolean;
};

/** Every token that the actor ever made, the newest first. */
export async function ownTokens({ personId }: Actor, now = new Date()): Promise<OwnToken[]> {
  const rows = await selectOwn(personId);
  return rows.map((row) => ({ ...row, state: stateOf(row, now) }));
}

/** One of them. Throws NotFound when there is none of this number. */
export async function ownToken(actor: Actor, number: number): Promise<OwnToken> {
  const found = (await ownTokens(actor)).find((token) => token.number === number);
  if (!found) throw new NotFound();
  return found;
}

function selectOwn(personId: string) {
  return database()
    .select({
      number: apiToken.number,
      name: apiToken.name,
      network: { name: network.name, timeZone: network.timeZone },
      scopes: apiToken.scopes,
      madeAt: apiToken.madeAt,
      expiresAt: apiToken.expiresAt,
      revokedAt: apiToken.revokedAt,
      usedOn: apiToken.usedOn,
      isCoordinator: sql<boolean>`coalesce(${networkPerson.role} = 'coordinator', false)`,
    })
    .from(apiToken)
    .innerJoin(network, eq(network.id, apiToken.networkId))
    .leftJoin(
      networkPerson,
      and(eq(networkPerson.networkId, apiToken.networkId), eq(networkPerson.personId, apiToken.personId)),
    )
    .where(eq(apiToken.personId, personId))
    .orderBy(desc(apiToken.number));
}

/** Someone whose program reads one network, as its coordinator. */
export type Reader = { tokenId: string; actor: Actor; network: string; scopes: Scope[] };

/**
 * Who reads with this token; null for one that is unknown, revoked or past its time, and for one whose person does not
 * coordinate that network now. What belongs to a demo reads nothing when the demo is off.
 */
export async function readerWith(token: string, now = new Date()): Promise<Reader | null> {
  if (!isToken(token)) return null;
  const [found] = await database()
    .select({
      tokenId: apiToken.id,
      personId: person.id,
      name: person.name,
      network: network.slug,
      timeZone: network.timeZone,
      scopes: apiToken.scopes,
      usedOn: apiToken.usedOn,
    })
    .from(apiToken)
    .innerJoin(person, eq(person.id, apiToken.personId))
    .innerJoin(network, eq(network.id, apiToken.networkId))
    .innerJoin(
      networkPerson,
      and(eq(networkPerson.networkId, apiToken.networkId), eq(networkPerson.personId, apiToken.personId)),
    )
    .where(
      and(
        eq(apiToken.tokenHash, hashOf(token)),
        isNull(apiToken.revokedAt),
        gt(apiToken.expiresAt, now),
        eq(networkPerson.role, "coordinator"),
        env().demo ? undefined : eq(network.isDemo, false),
      ),
    );
  if (!found) return null;
  const { tokenId, personId, name, network: slug, scopes, timeZone, usedOn } = found;
  const today = dayOf(now, timeZone);
  if (usedOn !== today) await noteUse(tokenId, today);
  return { tokenId, actor: { personId, name, signedInBy: "link" }, network: slug, scopes };
}

/** Written once a day at most, and no record: see docs/privacy.md. */
async function noteUse(tokenId: string, today: Day): Promise<void> {
  await database()
    .update(apiToken)
    .set({ usedOn: today })
    .where(and(eq(apiToken.id, tokenId), or(isNull(apiToken.usedOn), ne(apiToken.usedOn, today))));
}
