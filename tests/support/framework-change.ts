import { adoptFramework } from "@/lib/framework/adopt-framework";
import type { Weight } from "@/lib/framework/words";
import { openProject } from "@/lib/projects/queries";
import { publish } from "./framework";
import { now, type Project } from "./network";

/** Publishes another wording of the first statement, and brings the project over to it. Resolves to the version's address. */
export async function moveOn({ network, lead, slug }: Project, weight: Weight): Promise<string> {
  const words = `We will make a group culture and keep to it, ${weight}.`;
  await publish(network.coordinator, network.slug, { weight, words });
  await adoptFramework(network.id, now);
  return (await openProject(lead, slug)).frameworkHash;
}
