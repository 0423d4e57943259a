/** Who someone is towards the thing at hand. "self" is the person whose own seat or account it is, "invited" the one who holds an invitation's link. */
export type Role = "coordinator" | "lead" | "facilitator" | "member" | "person" | "self" | "invited";

const table = ["lead", "facilitator", "member"] as const;
const hosts = ["lead", "facilitator"] as const;

/** Who may do what: every verb of the product, and only these roles. A verb that is not here is refused. */
export const policy = {
  "project.start": ["coordinator", "person"],
  "project.change-stage": ["lead"],
  "brief.write": hosts,
  "member.add": hosts,
  "member.add-list": hosts,
  "member.correct": hosts,
  "member.change-role": ["lead"],
  "member.describe": [...hosts, "self"],
  "member.pause": [...hosts, "self"],
  "member.return": [...hosts, "self"],
  "member.leave": [...hosts, "self"],
  "gap.add": table,
  "gap.plan": table,
  "gap.fill": table,
  "route.add": table,
  "route.record-answers": table,
  "promise.make": hosts,
  "promise.keep": [...hosts, "self"],
  "invitation.send": hosts,
  "invitation.send-again": hosts,
  "invitation.revoke": hosts,
  "invitation.accept": ["invited"],
  "invitation.decline": ["invited"],
  "statement.answer": ["self"],
  "statement.sign": ["self"],
  "statement.withdraw": ["self"],
  "statement.confirm": ["self"],
  "statement.print": hosts,
  "statement.assist": hosts,
  "statement.withdraw-for": hosts,
  "talk.answer": hosts,
  "reminder.stop": ["self"],
  "calendar.renew": ["self"],
  "meeting.plan": hosts,
  "meeting.change": hosts,
  "meeting.send": hosts,
  "meeting.call-off": hosts,
  "meeting.hold": hosts,
  "meeting.write-notes": hosts,
  "meeting.close": hosts,
  "meeting.correct": table,
  "voice.capture": hosts,
  "voice.give": table,
  "voice.pass-on": table,
  "voice.correct": [...hosts, "self"],
  "voice.answer": hosts,
  "decision.record": table,
  "decision.supersede": table,
  "decision.date-review": table,
  "decision.look-again": table,
  "decision.set-aside": table,
  "decision.reply": table,
  "stance.give": table,
  "stance.object-unnamed": table,
  "agreement.write": table,
  "agreement.review": table,
  "engagement.add": table,
  "engagement.change": table,
  "engagement.take-back": table,
  "approach.write": table,
  "ladder.claim": hosts,
  "ladder.ask": hosts,
  "ladder.answer": table,
  "ladder.close-round": hosts,
  "priority.say": table,
  "priority.say-for": hosts,
  "priority.change": ["self"],
  "priority.change-for": hosts,
  "priority.take-back": ["self"],
  "priority.take-back-for": hosts,
  "priority.view": table,
  "priority.view-for": hosts,
  "outcome.add": table,
  "outcome.change": table,
  "outcome.drop": table,
  "indicator.add": table,
  "indicator.change": table,
  "reading.add": table,
  "reading.correct": table,
  "reading.take-back": table,
  "story.tell": table,
  "story.take-back": table,
  "pulse.plan": hosts,
  "pulse.open": hosts,
  "pulse.answer": table,
  "pulse.answer-for": ["facilitator"],
  "pulse.close": hosts,
  "reflection.add": table,
  "reflection.change": table,
  "ending.write": hosts,
  "file.keep": table,
  "file.take-back": table,
  "action.add": table,
  "action.change": table,
  "action.finish": table,
  "action.drop": table,
  "milestone.add": hosts,
  "milestone.change": hosts,
  "milestone.reach": hosts,
  "milestone.drop": hosts,
  "training.record": [...hosts, "self"],
  "support.name": hosts,
  "area.note": table,
  "area.confirm": table,
  "network.describe": ["coordinator"],
  "network.invite": ["coordinator"],
  "network.invite-again": ["coordinator"],
  "network.revoke-invitation": ["coordinator"],
  "network.accept-invitation": ["invited"],
  "network.decline-invitation": ["invited"],
  "network.change-role": ["coordinator"],
  "network.send-mail-again": ["coordinator"],
  "framework.publish": ["coordinator"],
  "account.rename": ["self"],
  "account.note": ["self"],
  "account.forget-notes": ["self"],
} as const satisfies Record<string, readonly Role[]>;

export type Verb = keyof typeof policy;

/** What may still happen to a closed project; everything else waits until it is reopened. */
const verbsWhenClosed: ReadonlySet<Verb> = new Set<Verb>([
  "project.change-stage",
  "decision.record",
  "decision.supersede",
  "decision.date-review",
  "decision.look-again",
  "decision.set-aside",
  "decision.reply",
  "stance.give",
  "reading.add",
  "reading.correct",
  "reading.take-back",
  "story.tell",
  "story.take-back",
  "reflection.add",
  "reflection.change",
  "ending.write",
  "area.note",
  "invitation.revoke",
  "invitation.decline",
  "promise.keep",
  "statement.withdraw",
  "statement.withdraw-for",
  "talk.answer",
  "reminder.stop",
  "calendar.renew",
]);

export function allows(verb: Verb, roles: ReadonlySet<Role>): boolean {
  const allowed: readonly Role[] = Object.hasOwn(policy, verb) ? policy[verb] : [];
  return allowed.some((role) => roles.has(role));
}

/** What someone may still do in their own seat when they have left it: the project is out of sight for everything else. */
const verbsAfterLeaving: ReadonlySet<Verb> = new Set<Verb>(["statement.withdraw"]);

export function openAfterLeaving(verb: Verb): boolean {
  return verbsAfterLeaving.has(verb);
}

export function openWhenClosed(verb: Verb): boolean {
  return verbsWhenClosed.has(verb);
}

/** Whether they may do it as things stand: a closed project offers only what is open there. */
export function allowsNow(verb: Verb, { stage, roles }: { stage: string; roles: ReadonlySet<Role> }): boolean {
  return allows(verb, roles) && (stage !== "closed" || openWhenClosed(verb));
}
