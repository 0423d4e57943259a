import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { network } from "@/db/schema/network";
import { foundNetwork } from "@/lib/network/found-network";
import { daysUntil } from "@/lib/reminders/rules";
import { refreshDueStandings } from "@/lib/standing/refresh-standing";
import { demoNetwork, founded, secondCoordinator } from "./demo-network";
import { actorNamed, demoPeople } from "./demo-people";
import { readDemoProjects } from "./demo-project";
import { lookingSteps } from "./enter-looking";
import { stepsOf } from "./enter-project";
import { tokenSteps } from "./enter-token";
import { workbookSteps } from "./enter-workbook";
import { frameworkSteps } from "./framework-versions";
import { inviteIntoNetwork } from "./joining";
import { momentOf, type Step } from "./moments";

type Say = (line: string) => void;
type Filled = { filled: boolean; people: { name: string; role: string }[] };

/** Fills a database that knows no network with the demo network; leaves any other as it is. */
export async function fillDemo(say: Say, now = new Date()): Promise<Filled> {
  const [already] = await database().select({ id: network.id }).from(network).limit(1);
  if (!already) await enterEverything(say, now);
  return { filled: !already, people: await demoPeople() };
}

/** In the order in which it happened, across all projects. What lies ahead of the clock is left out. */
async function enterEverything(say: Say, now: Date): Promise<void> {
  const projects = readDemoProjects();
  say(`Filling the empty database with a demo network of ${projects.length} projects.`);
  const steps = [
    foundingStep(now),
    secondCoordinatorStep(),
    ...frameworkSteps(),
    ...workbookSteps(),
    ...lookingSteps(),
    ...tokenSteps(),
    ...projects.flatMap(stepsOf),
  ];
  const past = steps.filter(({ at }) => at <= now).toSorted((one, other) => one.at.getTime() - other.at.getTime());
  for (const { at, play } of past) await play(at);
  await forgetMail();
  await countAsReminded(now);
  await refreshDueStandings(now);
}

/** All of this has happened long ago: no mail about it goes out today. */
async function forgetMail(): Promise<void> {
  await database().execute(sql`delete from pgboss.job`);
}

/** Nor is everyone reminded on one day of what they were asked long ago: that was done at its time. */
async function countAsReminded(now: Date): Promise<void> {
  const after = (days: number) =>
    sql`case when asked_at + ${`${days} days`}::interval <= ${now.toISOString()}::timestamptz then asked_at + ${`${days} days`}::interval end`;
  await database().execute(sql`
    update signing set reminded_at = ${after(daysUntil.first)}, reminded_again_at = ${after(daysUntil.second)},
      lead_told_at = ${after(daysUntil["tell-leads"])}`);
}

function foundingStep(now: Date): Step {
  const at = new Date(Math.min(momentOf(founded).getTime(), now.getTime()));
  return { at, play: (when) => foundNetwork(demoNetwork, when) };
}

function secondCoordinatorStep(): Step {
  const { joins, name, email } = secondCoordinator;
  return {
    at: momentOf(joins),
    play: async (now) => {
      const coordinator = await actorNamed(demoNetwork.coordinator.name);
      await inviteIntoNetwork(coordinator, demoNetwork.slug, { name, email, role: "coordinator" }, now);
    },
  };
}
