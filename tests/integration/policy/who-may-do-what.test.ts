import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Actor } from "@/lib/commands/actor";
import { networkCommand } from "@/lib/commands/network-command";
import { projectCommand } from "@/lib/commands/project-command";
import { NotAllowed, NotFound } from "@/lib/errors";
import type { Verb } from "@/lib/policy/policy";
import type { CommandVerb } from "@/tests/support/commands/deed";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { everyCommand, everyVerb } from "@/tests/support/every-command";
import { aNetwork, aPerson, aProject, type Project } from "@/tests/support/network";
import { refusalOf } from "@/tests/support/refusals";
import { wholeDatabase } from "@/tests/support/whole-database";
import { type Who, whoMayDoWhat } from "@/tests/unit/policy/who-may-do-what";

beforeAll(freshDatabase);
afterAll(dropDatabase);

// Deeds about a seat are about the seat of the member "self": "member" is the other one.
const actors: Record<Who, (project: Project) => Actor | Promise<Actor>> = {
  coordinator: ({ network }) => network.coordinator,
  lead: ({ lead }) => lead,
  facilitator: ({ facilitator }) => facilitator,
  member: ({ otherMember }) => otherMember,
  self: ({ member }) => member,
  person: ({ network }) => aPerson(network),
  stranger: async () => (await aNetwork()).coordinator,
};

describe.each(everyVerb)("%s", (verb) => {
  const answers = Object.entries(whoMayDoWhat[verb] ?? {}) as [Who, string][];
  const allowed = answers.filter(([, answer]) => answer === "yes").map(([who]) => who);
  const refused = answers.filter(([, answer]) => answer !== "yes");

  it(`can be done by: ${allowed.join(", ")}`, async () => {
    for (const who of allowed) {
      const project = await prepared(verb);
      const actor = await actors[who](project);
      await expect(everyCommand[verb].attempt(actor, project), who).resolves.not.toThrow();
    }
  });

  if (refused.length === 0) return;
  it("is refused to everyone else, and leaves no trace", async () => {
    const project = await prepared(verb);
    for (const [who, answer] of refused) {
      const actor = await actors[who](project);
      const before = await wholeDatabase();
      const refusal = await refusalOf(everyCommand[verb].attempt(actor, project));
      expect(refusal, who).toBeInstanceOf(answer === "unseen" ? NotFound : NotAllowed);
      expect(await wholeDatabase(), who).toEqual(before);
    }
  });
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

async function prepared(verb: CommandVerb): Promise<Project> {
  const project = await aProject();
  await everyCommand[verb].prepare?.(project);
  return project;
}
