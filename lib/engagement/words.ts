import type { Kind } from "./schema";

export const kindWords: Record<Kind, string> = {
  "focus-group": "Focus group",
  survey: "Survey",
  "written-consultation": "Written consultation",
  forum: "Forum",
  seminar: "Seminar or workshop",
  website: "Website",
  "public-meeting": "Public meeting",
  roadshow: "Roadshow",
  conversation: "Conversation",
  "working-group": "Working group",
  "design-session": "Design session",
  "jointly-run": "Run jointly",
};
