import type { Table } from "@/tests/support/table";

type Told = Record<string, string>;

type FormOfPage = {
  who: "coordinator" | "lead" | "facilitator" | "member" | "visitor";
  path(table: Table): string;
  /** What has to be so before there is such a form. */
  prepare?(table: Table): Promise<unknown>;
  button: string;
  /** What a page fills in by itself, and is taken out. */
  cleared?: string[];
  /** What is said when nothing is written. */
  empty?: Told;
  /** What is typed, with what is said about it. */
  tooLong?: Record<string, [typed: string, said: string]>;
};

/** Forms by what people do with them. */
export type Forms = Record<string, FormOfPage>;

export const notADate = "Give a real date, such as 23 11 2026.";

export const long = (length: number): string =>
  "Long words ".repeat(length).slice(0, length).trim().padEnd(length, "x");

/** One character more than fits into a field, and what is said about it. */
export const upTo = (most: number, what: string): [typed: string, said: string] => [
  long(most + 1),
  `Keep ${what} to ${most} characters or fewer.`,
];
