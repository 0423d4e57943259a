import { z } from "zod";
import { line } from "@/lib/text";

export const notInRows = "Write each one in a row of its own.";

/** The rows are counted before they are looked at one by one: too many rows are one problem, not thousands. */
export const rowsUpTo = <S extends z.ZodType>(row: S, most: number, problem: string) =>
  z.array(z.unknown(), notInRows).max(most, problem).default([]).pipe(z.array(row));

const notAnAddress = "Give a whole web address that begins with https://, or leave it empty.";
const isWebAddress = (text: string) => text === "" || (/^https?:\/\//i.test(text) && URL.canParse(text));

export const WebAddress = line("the address", 500).refine(isWebAddress, notAnAddress).default("");
