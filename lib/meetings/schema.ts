/** A point of a meeting's agenda. */
export type AgendaPoint = { id: string; text: string; minutes: number | null };

/** Something to read before a meeting: its name, and where it is. */
export type Paper = { text: string; link: string };

/** How someone took part: a seat's id, and there, with apologies, or asked outside the meeting. */
export type Attendance = { member: string; how: "present" | "apologies" | "asked-outside" };
