import { InvalidInput } from "@/lib/errors";

/** Throws when the day has not come yet: nobody has joined or left tomorrow. */
export function requireDayThatHasCome(field: string, day: string, today: string): void {
  if (day > today)
    throw new InvalidInput([{ name: field, message: "This day has not come yet. Give today or an earlier day." }]);
  if (day < "1990-01-01") throw new InvalidInput([{ name: field, message: "Give a day after 1 January 1990." }]);
}

/** Throws when the group is not one of the framework version that the project works with. */
export function requireGroup(field: string, group: string, groups: { key: string }[]): void {
  if (groups.some(({ key }) => key === group)) return;
  throw new InvalidInput([{ name: field, message: "Choose one of the groups." }]);
}
