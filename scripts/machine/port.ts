import { createServer } from "node:net";
import { SettingsError } from "@/lib/env";

const reasons: Record<string, string> = {
  EADDRINUSE: "is already in use",
  EACCES: "may not be used by you on this machine",
};

/** Makes sure that we can listen there, before anything that takes long. */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(refusal(host, port, error)));
    server.listen(port, host, resolve);
  });
  await new Promise((resolve) => server.close(resolve));
}

function refusal(host: string, port: number, error: NodeJS.ErrnoException): SettingsError {
  const reason = reasons[error.code ?? ""];
  if (reason) return new SettingsError(`PORT ${port} ${reason}: set PORT to another number, for example ${port + 1}.`);
  return new SettingsError(`HOST ${host} is not an address of this machine.`);
}
