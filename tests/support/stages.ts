import { dayOf } from "@/lib/calendar/moments";
import { inShort } from "@/lib/checklist/in-the-way";
import { obstaclesOf } from "@/lib/checklist/queries";
import { satThen } from "@/lib/meetings/rules";
import { changeStage } from "@/lib/projects/change-stage";
import { openProject } from "@/lib/projects/queries";
import { stepTakesDecision } from "@/lib/projects/rules";
import type { Stage } from "@/lib/projects/schema";
import { decide } from "./decisions";
import { now, type Project } from "./network";

type Led = Pick<Project, "lead" | "slug">;

/** Takes a project to another stage as its people do: by a decision of everyone where it takes one, closing it with open eyes. */
export async function goTo({ lead, slug }: Led, to: Stage, reason = "Because.", at = now): Promise<void> {
  const { id, stage } = await openProject({ ...lead }, slug);
  const decision = stepTakesDecision({ from: stage, to }) ? await decideTogether({ lead, slug }, at) : undefined;
  const shown = to === "closed" ? inShort(await obstaclesOf({ id }, at)) : "";
  await changeStage(lead, slug, { to, reason, decision, shown, goAhead: "on" }, at);
}

async function decideTogether({ lead, slug }: Led, at: Date): Promise<number> {
  const { seats, network } = await openProject({ ...lead }, slug);
  const decidedOn = dayOf(at, network.timeZone);
  const here = seats.filter((seat) => satThen(seat, decidedOn));
  const stances = Object.fromEntries(here.map(({ number }) => [`seat${number}`, "agree"]));
  return decide({ lead, slug }, { decidedOn, stances }, at);
}
