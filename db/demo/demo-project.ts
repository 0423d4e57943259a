import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { kinds } from "@/lib/engagement/schema";
import { areaKeys } from "@/lib/framework/schema";
import { ways } from "@/lib/ladder/schema";
import { promiseKinds, roles } from "@/lib/people/schema";
import { Day } from "@/lib/projects/schema";
import { channels } from "@/lib/statements/assisted-schema";
import { answers as voiceAnswers } from "@/lib/voices/schema";
import { auditEvents } from "./audit-events";
import { decidingEvents } from "./deciding-events";

import { about, Lines, Moment } from "./event-parts";
import { evidenceEvents } from "./evidence-events";
import { lookingBackEvents } from "./looking-back-events";
import { outcomeEvents } from "./outcome-events";
import { priorityEvents } from "./priority-events";
import { pulseEvents } from "./pulse-events";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** No answer: nobody asked. */
const Answer = z.string().optional();
const answers = { strengths: Answer, accessNeeds: Answer, hopes: Answer, recognition: Answer, contact: Answer };

/** When someone signed the statements by themselves, and how they read them. */
const Signed = z.strictObject({
  at: Moment,
  seenAs: z.string().default("usual"),
  largePrint: z.boolean().default(false),
});

const Person = z.strictObject({
  name: z.string(),
  email: z.email().nullable(),
  group: z.string(),
  role: z.enum(roles),
  joined: Day,
  /** Who gave them their seat, when it was not whoever began the project. */
  seatedBy: z.string().optional(),
  signed: z.array(Signed).default([]),
  ...answers,
});

const Constraint = z.strictObject({
  kind: z.enum(["money", "time", "fixed point"]),
  text: z.string(),
  open: z.boolean().optional(),
});

const area = z.enum(areaKeys);
/** Whose words they are: a person's, a group's, or nobody's by name. */
const whose = { from: z.string().optional(), group: z.string().optional() };

const Event = z.discriminatedUnion("what", [
  z.strictObject({
    ...about,
    what: z.literal("stage"),
    to: z.enum(["active", "paused", "closed"]),
    reason: z.string(),
    decision: z.string().optional(),
  }),
  z.strictObject({
    ...about,
    what: z.literal("brief"),
    aims: Lines,
    in: Lines,
    out: Lines,
    cannotInfluence: Lines,
    decision: z.string().optional(),
  }),
  ...decidingEvents,
  z.strictObject({ ...about, what: z.literal("describe"), ...answers }),
  z.strictObject({ ...about, what: z.literal("role"), role: z.enum(roles) }),
  z.strictObject({ ...about, what: z.enum(["break", "return", "leave", "erase"]) }),
  z.strictObject({
    ...about,
    what: z.literal("gap"),
    missing: z.string(),
    owner: z.string().optional(),
    due: Day.optional(),
  }),
  z.strictObject({ ...about, what: z.literal("gap-filled"), missing: z.string(), filledBy: z.string().optional() }),
  z.strictObject({
    ...about,
    what: z.literal("route"),
    done: z.string(),
    place: z.string(),
    way: z.enum(["offline", "online"]),
    group: z.string().optional(),
    on: Day,
  }),
  z.strictObject({ ...about, what: z.literal("route-answers"), done: z.string(), came: z.array(z.string()) }),
  z.strictObject({
    ...about,
    what: z.literal("promise"),
    kind: z.enum(promiseKinds),
    promised: z.string(),
    due: Day.optional(),
  }),
  z.strictObject({ ...about, what: z.literal("promise-kept"), promised: z.string() }),
  z.strictObject({
    ...about,
    what: z.literal("action"),
    todo: z.string(),
    owner: z.string().optional(),
    due: Day.optional(),
  }),
  z.strictObject({ ...about, what: z.literal("action-done"), todo: z.string(), note: z.string() }),
  z.strictObject({ ...about, what: z.literal("milestone"), step: z.string(), due: Day }),
  z.strictObject({ ...about, what: z.literal("milestone-reached"), step: z.string() }),
  z.strictObject({ ...about, what: z.literal("talk"), statement: z.string(), note: z.string() }),
  z.strictObject({ ...about, what: z.literal("talk-answered"), statement: z.string(), answer: z.string() }),
  z.strictObject({ ...about, what: z.literal("print") }),
  z.strictObject({
    ...about,
    what: z.literal("assist"),
    channel: z.enum(channels),
    authority: z.string(),
    readBack: z.enum(["yes", "no"]),
    seenAs: z.string().default("usual"),
    largePrint: z.boolean().default(false),
  }),
  z.strictObject({ ...about, what: z.literal("signature-confirmed") }),
  z.strictObject({ ...about, what: z.literal("withdraw"), reason: z.string() }),
  z.strictObject({
    ...about,
    what: z.literal("invite"),
    name: z.string(),
    email: z.email(),
    group: z.string().default(""),
    asks: z.string(),
  }),
  z.strictObject({ ...about, what: z.literal("decline"), email: z.email() }),
  z.strictObject({ ...about, what: z.literal("training"), learnt: z.string(), on: Day }),
  z.strictObject({ ...about, what: z.literal("support"), name: z.string(), reach: z.string() }),
  z.strictObject({
    ...about,
    what: z.literal("meeting"),
    title: z.string(),
    on: Day,
    from: z.string(),
    to: z.string(),
    place: z.string().default(""),
    link: z.string().default(""),
    access: z.string().default(""),
    facilitators: Lines,
    agenda: Lines,
    papers: z.array(z.strictObject({ text: z.string(), link: z.string().default("") })).default([]),
    every: z.int().optional(),
    times: z.int().optional(),
  }),
  z.strictObject({ ...about, what: z.literal("meeting-sent"), title: z.string() }),
  z.strictObject({ ...about, what: z.literal("meeting-called-off"), title: z.string(), reason: z.string() }),
  z.strictObject({
    ...about,
    what: z.literal("meeting-held"),
    title: z.string(),
    present: Lines,
    apologies: Lines,
    askedOutside: Lines,
  }),
  z.strictObject({ ...about, what: z.literal("meeting-notes"), title: z.string(), notes: z.string() }),
  z.strictObject({ ...about, what: z.literal("meeting-closed"), title: z.string(), until: Day }),
  z.strictObject({ ...about, what: z.literal("meeting-corrected"), title: z.string(), text: z.string() }),
  z.strictObject({
    ...about,
    what: z.literal("said"),
    meeting: z.string(),
    lines: z.array(z.strictObject({ text: z.string(), ...whose })),
  }),
  z.strictObject({ ...about, what: z.literal("gave"), text: z.string() }),
  z.strictObject({
    ...about,
    what: z.literal("gave-unnamed"),
    text: z.string(),
    withGroup: z.boolean().default(false),
  }),
  z.strictObject({ ...about, what: z.literal("passed-on"), text: z.string(), told: z.string(), ...whose }),
  z.strictObject({
    ...about,
    what: z.literal("voice-answered"),
    said: z.string(),
    answer: z.enum(voiceAnswers),
    reason: z.string(),
  }),
  z.strictObject({
    ...about,
    what: z.literal("agreement"),
    culture: Lines,
    deciding: z.string().default(""),
    disagreement: z.string().default(""),
    reviewOn: Day.optional(),
  }),
  z.strictObject({
    ...about,
    what: z.literal("file"),
    /** The title of what it is beside: one of these. */
    meeting: z.string().optional(),
    decision: z.string().optional(),
    name: z.string(),
    text: z.string(),
  }),
  ...auditEvents,
  ...outcomeEvents,
  ...lookingBackEvents,
  ...priorityEvents,
  ...evidenceEvents,
  ...pulseEvents,
  z.strictObject({ ...about, what: z.literal("agreement-looked-at"), note: z.string(), reviewOn: Day.optional() }),
  z.strictObject({
    ...about,
    what: z.literal("engaged"),
    done: z.string(),
    kind: z.enum(kinds),
    on: Day,
    forWhom: z.string().default(""),
    howMany: z.int().optional(),
    rung: z.int(),
    why: z.string().default(""),
  }),
  z.strictObject({ ...about, what: z.literal("claimed"), rung: z.int(), why: z.string() }),
  z.strictObject({ ...about, what: z.literal("asked-felt"), until: Day }),
  z.strictObject({ ...about, what: z.literal("felt"), rung: z.int() }),
  z.strictObject({
    ...about,
    what: z.literal("approach"),
    consultation: z.string(),
    coProduction: z.string(),
    blend: z.string(),
    chosen: z.enum(ways),
    because: z.string(),
  }),
  z.strictObject({ ...about, what: z.literal("note"), area, text: z.string() }),
  z.strictObject({
    ...about,
    what: z.literal("confirm"),
    area,
    answer: z.enum(["in-place", "not-yet"]),
    note: z.string().default(""),
  }),
]);

const DemoProject = z.strictObject({
  about: z.string(),
  project: z.strictObject({
    title: z.string(),
    started: Day,
    aims: Lines,
    scope: z.strictObject({ in: Lines, out: Lines, cannotInfluence: Lines }).prefault({}),
    constraints: z.array(Constraint).default([]),
  }),
  people: z.array(Person).min(1),
  events: z.array(Event).default([]),
});

export type DemoProject = z.output<typeof DemoProject>;
export type DemoPerson = z.output<typeof Person>;
export type DemoSigned = z.output<typeof Signed>;
export type DemoConstraint = z.output<typeof Constraint>;
export type DemoEvent = z.output<typeof Event>;
export type DemoAnswers = Pick<DemoPerson, keyof typeof answers>;

/** Every project of the demo network: one file each, in this folder and in projects/. */
export function readDemoProjects(): DemoProject[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
  return files.toSorted().map((file) => DemoProject.parse(JSON.parse(readFileSync(join(folder, file), "utf8"))));
}
