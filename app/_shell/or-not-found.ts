import { NotFound } from "@/lib/errors";
import { notHere } from "./not-here";

/** What was asked for, or the "not found" page when it is not there or out of sight. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof NotFound) notHere();
    throw error;
  }
}
