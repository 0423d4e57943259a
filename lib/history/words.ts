import type { SystemVerb } from "@/lib/ledger/record";
import type { RecordedKind } from "@/lib/ledger/recorded-things";
import type { Verb } from "@/lib/policy/policy";

/** What a person did, to follow their name: "Marie Renouf wrote the brief". */
const deeds: Record<Verb | SystemVerb, string> = {
  "project.start": "started the project",
  "project.change-stage": "changed the stage of the project",
  "brief.write": "wrote the brief",
  "member.add": "gave someone a seat",
  "member.correct": "corrected a seat",
  "member.change-role": "changed a role",
  "member.describe": "wrote down what someone said about taking part",
  "member.pause": "recorded a break",
  "member.return": "recorded a return from a break",
  "member.leave": "recorded that someone left the table",
  "gap.add": "named a gap",
  "gap.fill": "marked a gap as filled",
  "area.note": "wrote the notes of an area",
  "area.confirm": "gave their word on an area",
  "network.found": "founded the network",
  "network.describe": "described the network",
  "network.add-person": "let someone into the network",
  "account.rename": "changed their name",
};

/** What one entry of a deed that made several is about. */
const parts: Partial<Record<`${Verb} ${RecordedKind}`, string>> = {
  "project.start brief": "wrote the first brief",
  "project.start member": "gave someone a seat from the start",
  "brief.write project": "changed the title",
};

export function deedInWords(verb: string, kind: string): string {
  return parts[`${verb} ${kind}` as keyof typeof parts] ?? deeds[verb as Verb] ?? verb;
}
