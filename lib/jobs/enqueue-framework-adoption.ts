import type { Transaction } from "@/db/client";
import { enqueue } from "./enqueue";

/** Which network's projects are to be brought over to which version, and who published it. */
export type FrameworkAdoption = { networkId: string; frameworkHash: string; actorId: string };

/** Has every open project of a network brought over to a framework version, once the caller's transaction is committed. */
export async function enqueueFrameworkAdoption(tx: Transaction, adoption: FrameworkAdoption): Promise<void> {
  await enqueue(tx, "adopt-framework", adoption);
}
