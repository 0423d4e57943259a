import { InvalidInput, Refused } from "@/lib/errors";
import type { Role } from "@/lib/policy/policy";

type Seat = { id: string; role: string; pausedOn: string | null; leftOn: string | null };

/** Throws when a seat is given more than membership by someone who is not lead. */
export function requireRoleToGive(field: string, role: string, ownRole: string | undefined): void {
  if (role === "member" || ownRole === "lead") return;
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
