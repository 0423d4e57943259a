import { InvalidInput, type Problem, Refused } from "@/lib/errors";
import type { Role } from "@/lib/policy/policy";

type Seat = { id: string; role: string; pausedOn: string | null; leftOn: string | null };

/** More than membership is for a lead to give. */
export function mayGiveRole(role: string, ownRole: string | undefined): boolean {
  return role === "member" || ownRole === "lead";
}

export function requireRoleToGive(field: string, role: string, ownRole: string | undefined): void {
  if (mayGiveRole(role, ownRole)) return;
  throw new InvalidInput([{ name: field, message: "Only a lead can give this role. Choose member." }]);
}

/** Throws when a project would be left without a lead who is here. */
export function requireAnotherLead(seats: Seat[], going: string): void {
  const stays = seats.some((seat) => seat.id !== going && seat.role === "lead" && !seat.leftOn && !seat.pausedOn);
  if (!stays) throw new Refused(["A project needs a lead who is here. Make someone else lead first."]);
}

/** Throws when the person has left: their seat is history now. */
export function requireStillSeated(seat: Pick<Seat, "leftOn">): void {
  if (seat.leftOn) throw new Refused(["This person has left the table. They can be seated again as new."]);
}

/** Who someone is towards one seat: their roles in the project, and "self" when it is their own. */
export function rolesTowards(roles: ReadonlySet<Role>, isOwn: boolean): ReadonlySet<Role> {
  return isOwn ? new Set([...roles, "self"]) : roles;
}

/** Throws when something is to be done by a day that has passed already. */
export function requireDayStillToCome(field: string, day: string | undefined, today: string): void {
  if (day === undefined || day >= today) return;
  throw new InvalidInput([{ name: field, message: "This day has passed. Give today or a later day." }]);
}

export type ListLine = {
  /** Its number in the list, the line of headings and empty lines counted. */
  number: number;
  name: string;
  /** The group's key; as it was written, when it is none. */
  group: string;
  email: string;
  role: "lead" | "facilitator" | "member";
  problems: string[];
};

/** A list as it was understood: each line with what is wrong with it, or one problem with all of it. */
export type ListRead = { lines: ListLine[]; unread: string[]; problem: string | null };

const toldAtOnce = 10;

/** What is wrong with a list, by its lines: the first of many, for the table holds them all. */
export function problemsOf(read: Pick<ListRead, "lines" | "problem">): Problem[] {
  if (read.problem) return [{ name: "text", message: read.problem }];
  const problems = read.lines.flatMap(({ number, problems }) =>
    problems.map((problem) => ({ name: `line-${number}`, message: `Line ${number}: ${problem}` })),
  );
  if (problems.length <= toldAtOnce) return problems;
  const more = { name: "the-list", message: `And ${problems.length - toldAtOnce} more, in the list below.` };
  return [...problems.slice(0, toldAtOnce), more];
}
