import type { z } from "zod";
import { allows, type Role } from "@/lib/policy/policy";
import { inPlainLetters } from "@/lib/slug";
import { type ConstraintKind, constraintKinds } from "./brief-parts";
import type { Brief, BriefInput, Stage } from "./schema";

/** Turns what a form sent into a brief. An aim keeps its id if the brief already had it, and only once; `newId` makes the others. */
export function briefFrom(input: z.output<typeof BriefInput>, before: Brief | null, newId: () => string): Brief {
  const known = new Set(before?.aims.map((aim) => aim.id));
  return {
    aims: input.aims.map(({ id, text }) => ({ id: id && known.delete(id) ? id : newId(), text })),
    inScope: input.inScope.map((row) => row.text),
    outOfScope: input.outOfScope.map((row) => row.text),
    cannotInfluence: input.cannotInfluence.map((row) => row.text),
    constraints: constraintKinds.flatMap((kind): Brief["constraints"] => {
      const { none, rows } = input.constraints[kind];
      if (none) return [{ kind, text: null, flexibility: null }];
      return rows.map((row) => ({ kind, text: row.text, flexibility: row.flexibility ?? null }));
    }),
  };
}

/** A brief as the fields of its form hold it: what briefFrom undoes. */
export function briefAsTyped(brief: Brief) {
  const rowsOf = (lines: string[]) => lines.map((text) => ({ text }));
  const constraintOf = (kind: ConstraintKind) => {
    const ofKind = brief.constraints.filter((constraint) => constraint.kind === kind);
    const limits = ofKind.filter(({ text }) => text !== null);
    return {
      ...(ofKind.length > limits.length && { none: "on" }),
      rows: limits.map(({ text, flexibility }) => ({ text: text ?? "", flexibility: flexibility ?? "" })),
    };
  };
  return {
    aims: brief.aims,
    inScope: rowsOf(brief.inScope),
    outOfScope: rowsOf(brief.outOfScope),
    cannotInfluence: rowsOf(brief.cannotInfluence),
    constraints: Object.fromEntries(constraintKinds.map((kind) => [kind, constraintOf(kind)])),
  };
}

/** Whether someone with these roles may write the brief now. */
export function briefIsOpenTo({ stage, roles }: { stage: Stage; roles: ReadonlySet<Role> }): boolean {
  return stage !== "closed" && allows("brief.write", roles);
}

const nextStages: Record<Stage, readonly Stage[]> = {
  forming: ["active", "closed"],
  active: ["paused", "closed"],
  paused: ["active", "closed"],
  closed: ["active"],
};

/** Where a project may go from here. The table stands in docs/states.md. */
export function stagesAfter(stage: Stage): readonly Stage[] {
  return nextStages[stage];
}

/** Whether a step takes a decision of the group: to take a break, to close, and to open again. */
export function stepTakesDecision({ from, to }: { from: Stage; to: Stage }): boolean {
  return to === "paused" || to === "closed" || from === "closed";
}

/** An address for a project: its title in plain letters, with a number when the plain one is taken. */
export function slugFor(title: string, taken: ReadonlySet<string>): string {
  const plain = inPlainLetters(title);
  const base = plain === "" || plain === "new" ? "project" : plain;
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
