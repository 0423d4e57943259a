import { refresh } from "next/cache";
import { ChangedMeanwhile } from "@/lib/statements/rules";

/** When what was shown has changed meanwhile, the page behind the form shows it as it stands now; what was typed stays. */
export async function readAgain<R>(change: Promise<R>): Promise<R> {
  try {
    return await change;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) refresh();
    throw error;
  }
}
