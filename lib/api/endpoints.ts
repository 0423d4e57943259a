import type { z } from "zod";
import type { Scope } from "@/lib/api-tokens/words";
import { Decision, DecisionLine } from "./decision-answers";
import { Finding } from "./finding-answers";
import { listOf } from "./list";
import { Outcome } from "./outcome-answers";
import { AfterFinding, AfterNumber, AfterSlug, Nothing, Numbered, OfNetwork, OfProject } from "./parameters";
import { Project, ProjectLine } from "./project-answers";
import { Standing, StandingLine } from "./standing-answers";

export type Endpoint = {
  scope: Scope;
  summary: string;
  path: z.ZodObject;
  query: z.ZodObject;
  /** What may leave: everything that is not declared here is taken out. */
  answer: z.ZodObject;
};

/** Every address of the API below /api/v1: what it takes, what it needs and what it answers. Routes and document are made from it. */
export const endpoints = {
  "/networks/{slug}/projects": {
    scope: "projects",
    summary: "The projects of a network",
    path: OfNetwork,
    query: AfterSlug,
    answer: listOf(ProjectLine),
  },
  "/networks/{slug}/standings": {
    scope: "standings",
    summary: "How the projects of a network stand, in short",
    path: OfNetwork,
    query: AfterSlug,
    answer: listOf(StandingLine),
  },
  "/networks/{slug}/findings": {
    scope: "findings",
    summary: "What audits found in the projects of a network, with both voices",
    path: OfNetwork,
    query: AfterFinding,
    answer: listOf(Finding),
  },
  "/projects/{slug}": {
    scope: "projects",
    summary: "A project with its brief and everyone at its table",
    path: OfProject,
    query: Nothing,
    answer: Project,
  },
  "/projects/{slug}/standing": {
    scope: "standings",
    summary: "How a project stands: its areas, and every rule with its answer and the reason",
    path: OfProject,
    query: Nothing,
    answer: Standing,
  },
  "/projects/{slug}/decisions": {
    scope: "decisions",
    summary: "The decisions of a project, the first one first",
    path: OfProject,
    query: AfterNumber,
    answer: listOf(DecisionLine),
  },
  "/projects/{slug}/decisions/{number}": {
    scope: "decisions",
    summary: "A decision with all its words, and how everyone stood",
    path: Numbered,
    query: Nothing,
    answer: Decision,
  },
  "/projects/{slug}/outcomes": {
    scope: "outcomes",
    summary: "The outcomes of a project with their measures and readings",
    path: OfProject,
    query: AfterNumber,
    answer: listOf(Outcome),
  },
  "/projects/{slug}/findings": {
    scope: "findings",
    summary: "What audits found in a project, with both voices",
    path: OfProject,
    query: AfterFinding,
    answer: listOf(Finding),
  },
} as const satisfies Record<string, Endpoint>;
