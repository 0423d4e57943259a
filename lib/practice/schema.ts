import { z } from "zod";

/** Who sits at the table of the practice brief, and what each of them wants most. */
export const prioritiesOf = {
  "service-user": ["team", "food", "place"],
  "family-member": ["therapy", "rest", "counselling"],
  funder: ["little-money", "three-months", "by-the-rules"],
  staff: ["enough-people", "supervision", "training"],
} as const;

export type Role = keyof typeof prioritiesOf;
export type Priority = (typeof prioritiesOf)[Role][number];

export const roles = ["service-user", "family-member", "funder", "staff"] as const satisfies Role[];
export const priorities: Priority[] = roles.flatMap((role) => [...prioritiesOf[role]]);

/** Whether a role cannot do without a priority, or could. */
const Mark = z.enum(["must-have", "let-go"]);
export type Mark = z.output<typeof Mark>;
export type Marks = Partial<Record<Priority, Mark>>;

const wholeNumber = (asked: string, from: number, to: number) =>
  z
    .string(asked)
    .trim()
    .regex(/^\d{1,4}$/, asked)
    .transform(Number)
    .refine((number) => number >= from && number <= to, asked);

const mostPeople = 40;

/** How many sit round, and the number from which the roles are dealt: the same number deals the same. */
export const Deal = z.object({
  people: wholeNumber(`Write how many you are: a number from 2 to ${mostPeople}.`, 2, mostPeople),
  deal: wholeNumber("Write a number from 1 to 9999.", 1, 9999),
});
export type Deal = z.output<typeof Deal>;

/** What is looked at: all who sit round, the card of one person, the cards of all four roles, or where they meet. */
const Shown = z.union([z.enum(["table", "all", "map"]), wholeNumber("", 1, mostPeople)]).catch("table");

/** All of a practice. It stands in the address of its page, and nowhere else (docs/adr/0019). */
export type Practice = Deal & { shown: z.output<typeof Shown>; marks: Marks };

export type Address = { [name: string]: string | string[] | undefined };

/** Reads a practice from an address; null when it does not say how many they are or which deal it is. */
export function readPractice(address: Address): Practice | null {
  const deal = Deal.safeParse(address).data;
  if (!deal) return null;
  const shown = Shown.parse(address.shown);
  const isEmptyChair = typeof shown === "number" && shown > deal.people;
  return { ...deal, shown: isEmptyChair ? "table" : shown, marks: readMarks(address) };
}

function readMarks(address: Address): Marks {
  return Object.fromEntries(
    priorities.flatMap((priority) => {
      const mark = Mark.safeParse(address[priority]).data;
      return mark ? [[priority, mark]] : [];
    }),
  );
}

/** The same practice as the values of an address, in one order. */
export function addressOf({ people, deal, shown, marks }: Practice): Record<string, string> {
  const marked = priorities.flatMap((priority) => (marks[priority] ? [[priority, marks[priority]]] : []));
  return { people: String(people), deal: String(deal), ...Object.fromEntries(marked), shown: String(shown) };
}
