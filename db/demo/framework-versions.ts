import { adoptFramework } from "@/lib/framework/adopt-framework";
import { versionAsTyped } from "@/lib/framework/next-version";
import { publishFramework } from "@/lib/framework/publish-framework";
import type { Weight } from "@/lib/framework/words";
import { openNetwork } from "@/lib/network/queries";
import { demoNetwork } from "./demo-network";
import { actorNamed } from "./demo-people";
import { momentOf, type Step } from "./moments";
import { portuguese } from "./portuguese";

type Wording = { text?: string; easyRead?: string; pt?: string };

type NewVersion = {
  at: string;
  by: string;
  weight: Weight;
  why: string;
  /** What was written anew, by the statement's id. */
  changes: Record<string, Wording>;
};

const versions: NewVersion[] = [
  {
    at: "2025-11-17T09:30",
    by: "Beatriz Caires",
    weight: "wording",
    why: "Portuguese is spoken in many of our homes. Now the statements can be read and signed in it. Three Easy Read texts say more plainly what is meant.",
    changes: {
      ...Object.fromEntries(Object.entries(portuguese).map(([id, pt]) => [id, { pt }])),
      s02: { easyRead: "We made this together. So we stand by it.", pt: portuguese.s02 },
      s06: { easyRead: "Everyone is good at something. We ask what it is. We make use of it.", pt: portuguese.s06 },
      s13: { easyRead: "We ask what our work has changed. We write it down.", pt: portuguese.s13 },
    },
  },
  {
    at: "2026-05-04T10:00",
    by: "Imogen Clarke",
    weight: "material",
    why: "Three projects told us that papers came on the day. Clear words help nobody who gets them too late. “In good time” asks more of all of us, so everyone is asked to sign again.",
    changes: {
      s10: {
        text: "We will communicate clearly, effectively and in good time.",
        easyRead: "We use clear words. We make sure that everyone understands. We tell people in time.",
        pt: "Vamos comunicar de forma clara, eficaz e atempada.",
      },
    },
  },
];

/** The network's own framework versions, each brought to its projects at once. */
export function frameworkSteps(): Step[] {
  return versions.map((version) => ({ at: momentOf(version.at), play: (now) => publish(version, now) }));
}

async function publish({ by, weight, why, changes }: NewVersion, now: Date): Promise<void> {
  const actor = await actorNamed(by);
  const { id, framework } = await openNetwork(actor, demoNetwork.slug);
  const typed = versionAsTyped(framework);
  const statements = typed.statements.map((statement) => {
    const { pt, ...words } = changes[statement.id] ?? {};
    return { ...statement, ...words, in: { ...statement.in, ...(pt && { pt }) } };
  });
  const languages = [{ code: "pt", name: "Português" }];
  const version = { statements, languages, version: framework.version, weight, why };
  await publishFramework(actor, demoNetwork.slug, version, now);
  await adoptFramework(id, now);
}
