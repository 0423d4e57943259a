import { leadOutOfTrouble } from "@/lib/auth/trouble";
import { NotFound } from "@/lib/errors";
import { notHere } from "./not-here";

/** What was asked for, or a page in words: when it is not there or out of sight, and when the database fails. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof NotFound) notHere();
    return leadOutOfTrouble(error);
  }
}
