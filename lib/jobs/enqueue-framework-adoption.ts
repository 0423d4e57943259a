import type { Transaction } from "@/db/client";
import { enqueue } from "./enqueue";

/** Whose projects are to be brought over to its newest framework version. */
export type FrameworkAdoption = { networkId: string };

/** Has every open project of a network brought over to the newest version, once the caller's transaction is committed. */
export async function enqueueFrameworkAdoption(tx: Transaction, adoption: FrameworkAdoption): Promise<void> {
  await enqueue(tx, "adopt-framework", adoption);
}
