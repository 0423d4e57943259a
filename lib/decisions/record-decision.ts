import { projectCommand } from "@/lib/commands/project-command";
import { keepDecision } from "./keep-decision";
import { RecordDecision } from "./schema";

/** Writes a decision down, with how everyone stood. From then on its words stay as they are. Resolves to its number. */
export const recordDecision = projectCommand("decision.record", RecordDecision, (context) => keepDecision(context));
