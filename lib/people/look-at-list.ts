import { database } from "@/db/client";
import type { Actor } from "@/lib/commands/actor";
import { parseInput } from "@/lib/commands/pipeline";
import { NotAllowed } from "@/lib/errors";
import { allowsNow } from "@/lib/policy/policy";
import { openProject } from "@/lib/projects/queries";
import { knownPeople } from "./known-people";
import { readList } from "./read-list";
import type { ListRead } from "./rules";
import { AddList } from "./schema";

/** How a list would be understood, for someone who may bring one in. Saves nothing. */
export async function lookAtList(actor: Actor, slug: string, input: unknown, now = new Date()): Promise<ListRead> {
  const { text } = parseInput(AddList, input);
  const view = await openProject(actor, slug);
  if (!allowsNow("member.add-list", view)) throw new NotAllowed("member.add-list");
  const ownRole = view.seats.find(({ number }) => number === view.ownSeat)?.role;
  const known = await knownPeople(database(), view.id, now);
  return readList(text, { groups: view.framework.groups, known, ownRole });
}
