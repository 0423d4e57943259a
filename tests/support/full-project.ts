import { database } from "@/db/client";
import { checkpoint } from "@/db/schema/ledger";
import { writeAreaNote } from "@/lib/checklist/write-area-note";
import { codeFor, signFor } from "./assisting";
import { lookAt } from "./audits";
import { everyCommand } from "./every-command";
import { aProject, now, type Project } from "./network";
import { aFile, aPdf } from "./pictures";
import { theMembersPriority } from "./priorities";
import { answerAndSign } from "./signing";
import { pastEveryGuard } from "./tampering";

const done = [
  "brief.write",
  "member.describe",
  "gap.add",
  "route.add",
  "promise.make",
  "action.add",
  "milestone.add",
  "training.record",
  "support.name",
  "agreement.write",
  "voice.give",
  "decision.record",
  "stance.give",
  "decision.supersede",
  "file.keep",
  "engagement.add",
  "approach.write",
  "ladder.claim",
  "ladder.ask",
  "ladder.answer",
  "ladder.close-round",
  "pulse.plan",
  "pulse.open",
  "pulse.answer",
  "pulse.close",
  "reflection.add",
  "ending.write",
  "priority.view",
  "outcome.add",
  "indicator.add",
  "reading.add",
  "story.tell",
  "evidence.export",
  "area.note",
  "area.confirm",
] as const;

/** A project of which there is one of everything that can be recorded, some of it changed since. */
export async function aFullProject(): Promise<Project> {
  const checkpoints = await database().$count(checkpoint);
  const project = await aProject();
  const { lead, member, network, slug } = project;
  await theMembersPriority(project);
  for (const verb of done) await everyCommand[verb].attempt(lead, project);
  await everyCommand["meeting.correct"].prepare?.(project);
  await everyCommand["meeting.correct"].attempt(member, project);
  await everyCommand["network.describe"].attempt(network.coordinator, project);
  await everyCommand["api-token.make"].attempt(network.coordinator, project);
  await everyCommand["framework.publish"].attempt(network.coordinator, project);
  for (const verb of ["network.draw-sample", "audit.open", "audit.judge", "audit.raise-finding"] as const) {
    await everyCommand[verb].attempt(network.coordinator, project);
  }
  await everyCommand["finding.reply"].attempt(member, project);
  await lookAt(project, "not-yet");
  await writeAreaNote(lead, slug, { area: "people", text: "We asked again.", version: 1 }, now);
  await codeFor(project, 4);
  await signFor(project, { seat: 4, file: aFile(aPdf, "scan.pdf") });
  await answerAndSign(member, slug, { seat: 3, talk: ["s02"], now });
  // Its evidence pack brought a checkpoint along: tests count on those alone that they make.
  await pastEveryGuard((sql) => sql`delete from checkpoint where number > ${checkpoints}`);
  return project;
}
