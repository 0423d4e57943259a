import { z } from "zod";
import { numbered } from "@/lib/people/schema";
import { Day, Version } from "@/lib/projects/schema";
import { line, saysSomething } from "@/lib/text";

const MilestoneNumber = numbered("Choose a milestone.");

export const AddMilestone = z.object({
  what: line("this", 200).refine(saysSomething, "Say which step this is."),
  dueOn: Day,
});
export const ChangeMilestone = AddMilestone.extend({ milestone: MilestoneNumber, version: Version });
export const DropMilestone = z.object({ milestone: MilestoneNumber });
export const ReachMilestone = z.object({ milestone: MilestoneNumber, reachedOn: Day });
