import type { Actor } from "@/lib/commands/actor";
import type { Who } from "@/tests/unit/policy/who-may-do-what";
import type { CommandVerb } from "./commands/deed";
import { everyCommand } from "./every-command";
import { aNetwork, aPerson, aProject, type Project } from "./network";

/** Everyone who may or may not do something. Deeds about a seat are about that of "self": "member" is the other one. */
export const actors: Record<Who, (project: Project) => Actor | Promise<Actor>> = {
  coordinator: ({ network }) => network.coordinator,
  lead: ({ lead }) => lead,
  facilitator: ({ facilitator }) => facilitator,
  member: ({ otherMember }) => otherMember,
  self: ({ member }) => member,
  person: ({ network }) => aPerson(network),
  stranger: async () => (await aNetwork()).coordinator,
};

/** A project in which this can be done now. */
export async function prepared(verb: CommandVerb): Promise<Project> {
  const project = await aProject();
  await everyCommand[verb].prepare?.(project);
  return project;
}
