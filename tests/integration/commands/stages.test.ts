import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NotAllowed, Refused } from "@/lib/errors";
import { openWhenClosed } from "@/lib/policy/policy";
import { openProject } from "@/lib/projects/queries";
import type { Stage } from "@/lib/projects/schema";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { everyCommand, verbsOfProject, whoDoes } from "@/tests/support/every-command";
import { aProject, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, refusalOf } from "@/tests/support/refusals";
import { goTo } from "@/tests/support/stages";
import { tracesInDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe("a project's stage", () => {
  const ways = [
    { through: [], may: ["active", "closed"], mayNot: ["paused"] },
    { through: ["active"], may: ["paused", "closed"], mayNot: ["active"] },
    { through: ["active", "paused"], may: ["active", "closed"], mayNot: ["paused"] },
    { through: ["closed"], may: ["active"], mayNot: ["paused", "closed"] },
  ] as const;

  it.each(ways)("after $through goes on to $may and not to $mayNot", async ({ through, may, mayNot }) => {
    for (const to of may) {
      const project = await inStages(through);
      await go(project, to);
      expect(await openProject(project.lead, project.slug)).toMatchObject({
        stage: to,
        stageSince: today,
        stageReason: `Because: ${to}`,
      });
    }
    const project = await inStages(through);
    for (const to of mayNot) expect(await problemFieldsOf(go(project, to))).toEqual([""]);
  });
});

describe("a closed project", () => {
  let project: Project;
  beforeAll(async () => {
    project = await aProject();
    await everyCommand["member.return"].prepare?.(project);
    await go(project, "closed");
  });

  it.each(verbsOfProject.filter((verb) => !openWhenClosed(verb)))("refuses %s until it is reopened", async (verb) => {
    const before = await tracesInDatabase();
    expect(await refusalOf(everyCommand[verb].attempt(whoDoes(verb, project), project))).toBeInstanceOf(Refused);
    expect(await tracesInDatabase()).toEqual(before);
  });

  it("still tells someone without the role that it is not theirs to do", async () => {
    const attempt = everyCommand["member.add"].attempt(project.otherMember, project);
    expect(await refusalOf(attempt)).toBeInstanceOf(NotAllowed);
  });

  it("takes notes on its areas, and is reopened by a lead", async () => {
    await everyCommand["area.note"].attempt(project.member, project);
    await go(project, "active");
    await everyCommand["area.confirm"].attempt(project.member, project);
  });
});

async function inStages(stages: readonly Stage[]): Promise<Project> {
  const project = await aProject();
  for (const to of stages) await go(project, to);
  return project;
}

function go(project: Project, to: Stage): Promise<void> {
  return goTo(project, to, `Because: ${to}`);
}
