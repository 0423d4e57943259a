/** Who someone is towards the thing at hand. "self" is the person whose own seat or account it is. */
export type Role = "coordinator" | "lead" | "facilitator" | "member" | "person" | "self";

const table = ["lead", "facilitator", "member"] as const;
const hosts = ["lead", "facilitator"] as const;

/** Who may do what: every verb of the product, and only these roles. A verb that is not here is refused. */
export const policy = {
  "project.start": ["coordinator", "person"],
  "project.change-stage": ["lead"],
  "brief.write": hosts,
  "member.add": hosts,
  "member.correct": hosts,
  "member.change-role": ["lead"],
  "member.describe": [...hosts, "self"],
  "member.pause": [...hosts, "self"],
  "member.return": [...hosts, "self"],
  "member.leave": [...hosts, "self"],
  "gap.add": table,
  "gap.plan": table,
  "gap.fill": table,
  "area.note": table,
  "area.confirm": table,
  "network.describe": ["coordinator"],
  "network.add-person": ["coordinator"],
  "account.rename": ["self"],
} as const satisfies Record<string, readonly Role[]>;

export type Verb = keyof typeof policy;

/** What may still happen to a closed project; everything else waits until it is reopened. */
const verbsWhenClosed: ReadonlySet<Verb> = new Set<Verb>(["project.change-stage", "area.note"]);

export function allows(verb: Verb, roles: ReadonlySet<Role>): boolean {
  const allowed: readonly Role[] = Object.hasOwn(policy, verb) ? policy[verb] : [];
  return allowed.some((role) => roles.has(role));
}

export function openWhenClosed(verb: Verb): boolean {
  return verbsWhenClosed.has(verb);
}

/** Whether they may do it as things stand: a closed project offers only what is open there. */
export function allowsNow(verb: Verb, { stage, roles }: { stage: string; roles: ReadonlySet<Role> }): boolean {
  return allows(verb, roles) && (stage !== "closed" || openWhenClosed(verb));
}
