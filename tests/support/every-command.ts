import type { Actor } from "@/lib/commands/actor";
import type { CommandVerb, Deed } from "./commands/deed";
import { commandsOnApiTokens } from "./commands/on-api-tokens";
import { commandsOnAudits } from "./commands/on-audits";
import { commandsOnDecisions } from "./commands/on-decisions";
import { commandsOnEvidence } from "./commands/on-evidence";
import { commandsOnFiles } from "./commands/on-files";
import { commandsOnLookingBack } from "./commands/on-looking-back";
import { commandsOnMeetings } from "./commands/on-meetings";
import { commandsOnNetworks } from "./commands/on-networks";
import { commandsOnOutcomes } from "./commands/on-outcomes";
import { commandsOnPeople } from "./commands/on-people";
import { commandsOnPriorities } from "./commands/on-priorities";
import { commandsOnProjects } from "./commands/on-projects";
import { commandsOnStatements } from "./commands/on-statements";
import { commandsOnTheAgreement } from "./commands/on-the-agreement";
import { commandsOnTheLadder } from "./commands/on-the-ladder";
import { commandsOnThePulse } from "./commands/on-the-pulse";
import { commandsOnTheWork } from "./commands/on-the-work";
import { commandsOnVoices } from "./commands/on-voices";
import type { Project } from "./network";

/** Every change that a signed-in person can make, done rightly. */
export const everyCommand: Record<CommandVerb, Deed> = {
  ...commandsOnProjects,
  ...commandsOnPeople,
  ...commandsOnStatements,
  ...commandsOnTheWork,
  ...commandsOnTheLadder,
  ...commandsOnThePulse,
  ...commandsOnTheAgreement,
  ...commandsOnLookingBack,
  ...commandsOnPriorities,
  ...commandsOnOutcomes,
  ...commandsOnFiles,
  ...commandsOnEvidence,
  ...commandsOnMeetings,
  ...commandsOnVoices,
  ...commandsOnDecisions,
  ...commandsOnAudits,
  ...commandsOnNetworks,
  ...commandsOnApiTokens,
};

export const everyVerb = Object.keys(everyCommand) as CommandVerb[];

/** What is done to one project, found through the seats at its table. */
export const verbsOfProject = everyVerb.filter(
  (verb) => !/^(project\.start|network\.|framework\.|account\.|api-token\.)/.test(verb),
);

/** Someone of a project who may do it. */
export function whoDoes(verb: CommandVerb, { network, lead, facilitator, member }: Project): Actor {
  if (everyCommand[verb].isTheMembersAlone) return member;
  if (everyCommand[verb].isTheFacilitatorsAlone) return facilitator;
  return /^(network|framework|audit|api-token)\./.test(verb) ? network.coordinator : lead;
}
