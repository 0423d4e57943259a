import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

type Ready = { settings: Record<string, string>; ownerUrl: string };

/** Starts what the browser tests talk to; the workers learn the addresses from the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  const script = fileURLToPath(new URL("./browser-server.ts", import.meta.url));
  const server = fork(script, { execArgv: ["--import", "tsx"] });
  const ended = once(server, "exit");
  const ready = await Promise.race([once(server, "message"), ended.then(() => undefined)]);
  if (!ready) throw new Error("The server for the browser tests did not start.");
  const { settings, ownerUrl } = ready[0] as Ready;
  Object.assign(process.env, settings, { OWNER_URL_FOR_TESTS: ownerUrl });
  return async () => {
    server.disconnect();
    await ended;
  };
}
