import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type Relay = {
  /** The address of the database, by way of the relay. */
  url: string;
  /** From now on the database takes connections and says nothing, as a stopped process does. */
  stall(): void;
  /** From now on the database is away. */
  cut(): Promise<void>;
  /** The database is there again, at the same address. */
  mend(): Promise<void>;
};

/** Stands between the application and its database, so that a test can come between them. */
export async function relayTo(databaseUrl: string): Promise<Relay> {
  const { hostname, port } = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let isStalled = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on("data", (piece) => isStalled || to.write(piece));
      from.on("close", () => isStalled || to.destroy());
      from.on("error", () => to.destroy());
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address() as AddressInfo;
  return {
    url: Object.assign(new URL(databaseUrl), { port: String(address.port) }).href,
    stall: () => {
      isStalled = true;
    },
    cut: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      if (server.listening) await once(server, "close");
      sockets.clear();
    },
    mend: async () => {
      server.listen(address.port, address.address);
      await once(server, "listening");
    },
  };
}
