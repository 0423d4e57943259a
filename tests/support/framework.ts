import type { Actor } from "@/lib/commands/actor";
import { versionAsTyped } from "@/lib/framework/next-version";
import { publishFramework } from "@/lib/framework/publish-framework";
import type { Weight } from "@/lib/framework/words";
import { openNetwork } from "@/lib/network/queries";
import { now } from "./network";

type Change = {
  /** The words of the first statement. */
  words?: string;
  /** A statement to add. */
  added?: string;
  weight?: Weight;
  why?: string;
};

/** What the form of a new version sends when somebody changed a few things in it. */
export async function aVersion(coordinator: Actor, network: string, change: Change = {}) {
  const { framework } = await openNetwork(coordinator, network);
  const {
    words = "We will make a group culture and keep to it.",
    added,
    weight = "wording",
    why = "Plainer.",
  } = change;
  const typed = versionAsTyped(framework);
  const [first, ...others] = typed.statements;
  const statements = [{ ...first, text: words }, ...others, ...(added ? [{ text: added }] : [])];
  return { ...typed, statements, version: framework.version, weight, why };
}

/** Publishes a version in which a few things are different. Resolves to its number. */
export async function publish(coordinator: Actor, network: string, change: Change = {}, at = now): Promise<number> {
  return publishFramework(coordinator, network, await aVersion(coordinator, network, change), at);
}
