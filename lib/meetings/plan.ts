import { randomUUID } from "node:crypto";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/members";
import type { Day } from "@/lib/calendar/days";
import { momentAt } from "@/lib/calendar/moments";
import { InvalidInput } from "@/lib/errors";
import type { AgendaPoint, Paper, PlanInput } from "./schema";

/** When a meeting begins and ends, by the clocks of the network. Throws InvalidInput for a time that they skip that day. */
export function timesOn(day: Day, { from, to }: Pick<PlanInput, "from" | "to">, timeZone: string) {
  const [startsAt, endsAt] = [momentAt(day, from, timeZone), momentAt(day, to, timeZone)];
  const skipped = (name: string) => new InvalidInput([{ name, message: "The clocks skip this time on that day." }]);
  if (!startsAt) throw skipped("from");
  if (!endsAt || endsAt <= startsAt) throw skipped("to");
  return { startsAt, endsAt };
}

/** What a form says of a meeting, but for its day, as the meeting keeps it. A point of the agenda keeps its id. */
export function partsOf({ title, place, link, access, agenda, papers }: PlanInput, known: AgendaPoint[] = []) {
  return { title, place, link, access, agenda: pointsFrom(agenda, known), papers: papersFrom(papers) };
}

function pointsFrom(rows: PlanInput["agenda"], known: AgendaPoint[]): AgendaPoint[] {
  const ids = new Set(known.map(({ id }) => id));
  return rows
    .filter(({ text }) => text !== "")
    .map(({ id, text, minutes }) => {
      const isKnown = id !== undefined && ids.delete(id);
      return { id: isKnown ? id : randomUUID(), text, minutes: minutes ?? null };
    });
}

/** The same paper twice is one. */
function papersFrom(rows: PlanInput["papers"]): Paper[] {
  const papers = new Map(rows.map(({ text, link }) => [`${text} ${link}`, { text, link }]));
  return [...papers.values()].filter(({ text }) => text !== "");
}

/** The seats that hold a meeting, by their numbers. Whoever was named before may stay named after leaving the table. */
export async function holdersOf(
  tx: Transaction,
  projectId: string,
  numbers: number[],
  named: string[] = [],
): Promise<string[]> {
  if (numbers.length === 0) return [];
  const seats = await tx
    .select({ id: member.id })
    .from(member)
    .where(
      and(
        eq(member.projectId, projectId),
        inArray(member.number, numbers),
        or(isNull(member.leftOn), inArray(member.id, named)),
      ),
    )
    .orderBy(member.number);
  if (seats.length === numbers.length) return seats.map(({ id }) => id);
  throw new InvalidInput([{ name: "facilitators", message: "Choose people who have a seat here." }]);
}
