import { confirmArea } from "@/lib/checklist/confirm-area";
import { writeAreaNote } from "@/lib/checklist/write-area-note";
import { addGap } from "@/lib/people/add-gap";
import { addRoute } from "@/lib/people/add-route";
import { fillGap } from "@/lib/people/fill-gap";
import { planGap } from "@/lib/people/plan-gap";
import { recordRouteAnswers } from "@/lib/people/record-route-answers";
import { changeStage } from "@/lib/projects/change-stage";
import { writeBrief } from "@/lib/projects/write-brief";
import { now, today } from "@/tests/support/network";
import type { CommandVerb, Deed } from "./deed";

const aRoute = { what: "A notice", place: "The library", way: "offline", on: today };

/** What can be done to a project, done rightly. */
export const commandsOnProjects = {
  "project.change-stage": {
    attempt: (actor, { slug }) => changeStage(actor, slug, { to: "active", reason: "We have begun." }, now),
    records: ["project project"],
  },
  "brief.write": {
    attempt: (actor, { slug, title }) =>
      writeBrief(actor, slug, { title, version: 1, aims: [{ text: "Shade for everyone" }] }, now),
    records: ["project brief"],
  },
  "gap.add": {
    attempt: (actor, { slug }) => addGap(actor, slug, { missing: "A gardener", owner: 3, dueOn: "2026-12-24" }, now),
    records: ["project gap"],
  },
  "gap.plan": {
    prepare: ({ slug, lead }) => addGap(lead, slug, { missing: "A gardener" }, now),
    attempt: (actor, { slug }) => planGap(actor, slug, { gap: 1, version: 1, owner: 3, dueOn: "2026-12-24" }, now),
    records: ["project gap"],
  },
  "gap.fill": {
    prepare: ({ slug, lead }) => addGap(lead, slug, { missing: "A gardener" }, now),
    attempt: (actor, { slug }) => fillGap(actor, slug, { gap: 1 }, now),
    records: ["project gap"],
  },
  "route.add": {
    attempt: (actor, { slug }) => addRoute(actor, slug, aRoute, now),
    records: ["project recruitment-route"],
  },
  "route.record-answers": {
    prepare: ({ slug, lead }) => addRoute(lead, slug, aRoute, now),
    attempt: (actor, { slug }) =>
      recordRouteAnswers(actor, slug, { route: 1, answeredBy: { seat3: "3" }, version: 1 }, now),
    records: ["project recruitment-route"],
  },
  "area.note": {
    attempt: (actor, { slug }) =>
      writeAreaNote(actor, slug, { area: "people", text: "We asked at the library.", version: 0 }, now),
    records: ["project area-note"],
  },
  "area.confirm": {
    attempt: (actor, { slug }) => confirmArea(actor, slug, { area: "people", answer: "in-place" }, now),
    records: ["project area-confirmation"],
  },
} satisfies Partial<Record<CommandVerb, Deed>>;
