import { env } from "@/lib/env";
import { startWorker } from "./worker";

/** Works on jobs in this process until it is told to end; not with WORKER=off. */
export function workHere(): void {
  if (!env().worker) return;
  const worker = startWorker();
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void worker.stop().catch(() => {}));
}
