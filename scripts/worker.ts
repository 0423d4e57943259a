// npm run worker: sends mail and does the other jobs, for a server that runs with WORKER=off.
import { startWorker } from "@/lib/jobs/worker";
import { withDatabase } from "./machine/with-database";

const toldToStop = new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => resolve());
});

await withDatabase(async () => {
  const worker = startWorker();
  console.log("The worker is at work. To stop, press Ctrl-C.");
  await toldToStop;
  await worker.stop();
});
