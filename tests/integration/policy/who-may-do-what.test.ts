import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { networkCommand } from "@/lib/commands/network-command";
import { projectCommand } from "@/lib/commands/project-command";
import { NotAllowed, NotFound } from "@/lib/errors";
import type { Verb } from "@/lib/policy/policy";
import type { CommandVerb } from "@/tests/support/commands/deed";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { everyCommand, everyVerb } from "@/tests/support/every-command";
import { aNetwork, aProject, type Project } from "@/tests/support/network";
import { refusalOf } from "@/tests/support/refusals";
import { actors, prepared } from "@/tests/support/who";
import { tracesInDatabase } from "@/tests/support/whole-database";
import { type Answer, type Who, whoMayDoWhat } from "@/tests/unit/policy/who-may-do-what";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const refusals = { no: NotAllowed, unseen: NotFound };

it.each(everyVerb)("%s is refused to whoever may not, without a trace, and then done by whoever may", async (verb) => {
  const project = await prepared(verb);
  await expectRefusals(verb, project);
  const [first, ...others] = whoIs("yes", verb);
  if (first) await expectDone(verb, first, project);
  for (const who of others) await expectDone(verb, who, await prepared(verb));
});

async function expectRefusals(verb: CommandVerb, project: Project): Promise<void> {
  const refused = await Promise.all(
    (["no", "unseen"] as const).flatMap((answer) =>
      whoIs(answer, verb).map(async (who) => ({ who, answer, actor: await actors[who](project) })),
    ),
  );
  const before = await tracesInDatabase();
  for (const { who, answer, actor } of refused)
    expect(await refusalOf(everyCommand[verb].attempt(actor, project)), who).toBeInstanceOf(refusals[answer]);
  expect(await tracesInDatabase()).toEqual(before);
}

async function expectDone(verb: CommandVerb, who: Who, project: Project): Promise<void> {
  const actor = await actors[who](project);
  await expect(everyCommand[verb].attempt(actor, project), who).resolves.not.toThrow();
}

describe("a verb that is not in the table", () => {
  const unknown = "member.expel" as Verb;
  const mustNotRun = async () => {
    throw new Error("A verb that is not in the table was let through.");
  };

  it("is refused to the lead of a project", async () => {
    const { lead, slug } = await aProject();
    const expel = projectCommand(unknown, z.object({}), mustNotRun);
    await expect(expel(lead, slug, {})).rejects.toThrow(NotAllowed);
  });

  it("is refused to the coordinator of a network", async () => {
    const { coordinator, slug } = await aNetwork();
    const expel = networkCommand(unknown, z.object({}), mustNotRun);
    await expect(expel(coordinator, slug, {})).rejects.toThrow(NotAllowed);
  });
});

function whoIs(wanted: Answer, verb: CommandVerb): Who[] {
  const answers = Object.entries(whoMayDoWhat[verb] ?? {}) as [Who, Answer][];
  return answers.filter(([, answer]) => answer === wanted).map(([who]) => who);
}
