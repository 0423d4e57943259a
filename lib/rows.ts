import { z } from "zod";
import { line } from "@/lib/text";

export const notInRows = "Write each one in a row of its own.";

/** The rows are counted before they are looked at one by one: too many rows are one problem, not thousands. */
export const rowsUpTo = <S extends z.ZodType>(row: S, most: number, problem: string) =>
  z.array(z.unknown(), notInRows).max(most, problem).default([]).pipe(z.array(row));

const most = 500;

/** Its parts are counted before they are looked at one by one: too many are one problem, not thousands. */
export function few<S extends z.ZodType<object, Record<string, unknown>>>(parts: S, asked: string) {
  return z
    .record(z.string(), z.unknown(), asked)
    .refine((sent) => Object.keys(sent).length <= most, { error: asked, abort: true })
    .default({})
    .pipe(parts);
}

/** One part for each box that is ticked, so that a form sent back ticks the same ones again. */
export const ticks = <S extends z.ZodType>(one: S, asked: string) =>
  few(z.record(z.string(), one, asked), asked).transform(
    (ticked) => [...new Set(Object.values(ticked))] as z.output<S>[],
  );

const notAnAddress = "Give a whole web address that begins with https://, or leave it empty.";
const isWebAddress = (text: string) => text === "" || (/^https?:\/\//i.test(text) && URL.canParse(text));

export const WebAddress = line("the address", 500).refine(isWebAddress, notAnAddress).default("");
