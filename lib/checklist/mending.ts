import { allowsNow, openWhenClosed, policy, type Role, type Verb } from "@/lib/policy/policy";
import type { Stage } from "@/lib/projects/schema";

/** The screens that mend a rule, and what one does there. A screen that is not here does not exist yet. */
const screens: [path: RegExp, verb: Verb][] = [
  [/^brief\/edit$/, "brief.write"],
  [/^people\/new$/, "member.add"],
  [/^people$/, "member.describe"],
  [/^people\/gaps\/new$/, "gap.add"],
  [/^people#gaps$/, "gap.plan"],
  [/^people\/routes\/new$/, "route.add"],
  [/^checklist\/[a-z-]+\/notes$/, "area.note"],
  [/^checklist\/[a-z-]+\/confirm$/, "area.confirm"],
];

type Towards = { stage: Stage; roles: ReadonlySet<Role> };

/** Whether someone may do what is done on a screen of the project, as it stands now. */
export function mayMend(towards: Towards, path: string): boolean {
  const verb = verbOf(path);
  return verb !== null && allowsNow(verb, towards);
}

/** Who may do it, in words, for those who may not; null when nobody can do it here now. */
export function whoMends({ stage }: Pick<Towards, "stage">, path: string): string | null {
  const verb = verbOf(path);
  if (verb === null || (stage === "closed" && !openWhenClosed(verb))) return null;
  const roles: readonly Role[] = policy[verb];
  if (roles.includes("member")) return "Anyone at the table";
  return roles.includes("facilitator") ? "A lead or a facilitator" : "A lead";
}

function verbOf(path: string): Verb | null {
  return screens.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
