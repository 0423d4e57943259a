import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export type Served = { settings: Record<string, string>; ownerUrl: string; stop(): Promise<void> };

/** The production build on a database of its own, in a process of its own. */
export async function serve(about: Record<string, string>): Promise<Served> {
  const script = fileURLToPath(new URL("./browser-server.ts", import.meta.url));
  const server = fork(script, [JSON.stringify(about)], { execArgv: ["--import", "tsx"] });
  const ended = once(server, "exit");
  const ready = await Promise.race([once(server, "message"), ended.then(() => undefined)]);
  if (!ready) throw new Error("The server for the browser tests did not start.");
  const stop = async () => {
    server.disconnect();
    await ended;
  };
  return { ...(ready[0] as Pick<Served, "settings" | "ownerUrl">), stop };
}

/** Lets what runs in this process reach the same database as the pages, and the pages themselves. */
export function reach({ settings, ownerUrl }: Served): void {
  Object.assign(process.env, settings, { OWNER_URL_FOR_TESTS: ownerUrl });
}
