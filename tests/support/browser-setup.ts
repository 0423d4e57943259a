import { reach, serve } from "./served";

/** Starts what the browser tests talk to, with the demo network in it; the workers learn the addresses from the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  const served = await serve({ DEMO: "on" });
  reach(served);
  return served.stop;
}
