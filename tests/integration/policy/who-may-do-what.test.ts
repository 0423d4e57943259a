import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { networkCommand } from "@/lib/commands/network-command";
import { projectCommand } from "@/lib/commands/project-command";
import { NotAllowed } from "@/lib/errors";
import type { Verb } from "@/lib/policy/policy";
import type { CommandVerb } from "@/tests/support/commands/deed";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { everyCommand, everyVerb } from "@/tests/support/every-command";
import { aNetwork, aProject } from "@/tests/support/network";
import { actors, prepared } from "@/tests/support/who";
import { type Answer, type Who, whoMayDoWhat } from "@/tests/unit/policy/who-may-do-what";

beforeAll(freshDatabase);
afterAll(dropDatabase);

it.each(everyVerb)("%s can be done by whoever may", async (verb) => {
  for (const who of allowed(verb)) {
    const project = await prepared(verb);
    const actor = await actors[who](project);
    await expect(everyCommand[verb].attempt(actor, project), who).resolves.not.toThrow();
  }
});

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

function allowed(verb: CommandVerb): Who[] {
  const answers = Object.entries(whoMayDoWhat[verb] ?? {}) as [Who, Answer][];
  return answers.filter(([, answer]) => answer === "yes").map(([who]) => who);
}
