import type { SystemVerb } from "@/lib/ledger/record";
import type { RecordedKind } from "@/lib/ledger/recorded-things";
import type { Verb } from "@/lib/policy/policy";
import { type Deed, ownOr, type Words } from "./deeds/deed";
import { whenErased } from "./deeds/erased";
import { deedsOfNoticing } from "./deeds/of-noticing";
import { deedsOfTheNetwork } from "./deeds/of-the-network";
import { deedsOfTheWork } from "./deeds/of-the-work";
import { deedsWithPeople } from "./deeds/with-people";

/** What a person did, to follow their name. */
const deeds: Record<Verb | SystemVerb, Words> = {
  ...deedsWithPeople,
  ...deedsOfTheWork,
  ...deedsOfNoticing,
  ...deedsOfTheNetwork,
};

/** One entry of a deed that made several. */
const parts: Partial<Record<`${Verb} ${RecordedKind}`, Words>> = {
  "project.start brief": "wrote the first brief",
  "member.add-list invitation": ({ about }) => `invited ${about} from a list`,
  "project.start invitation": ({ about }) => `invited ${about}`,
  "invitation.accept member": ({ before }) => (before ? "signs in alone from now on" : "took a seat at the table"),
  "project.start member": ownOr("took the lead’s seat", (about) => `gave ${about} a seat from the start`),
  "brief.write project": "changed the title",
  "decision.record stance": stanceWrittenDown,
  "decision.supersede stance": stanceWrittenDown,
  "decision.record brief": "agreed the brief by that decision",
  "decision.supersede brief": "agreed the brief by that decision",
  "decision.record group-agreement": "adopted the group agreement by that decision",
  "decision.supersede group-agreement": "adopted the group agreement by that decision",
  "statement.assist talk": ({ about, after }) =>
    after?.settled_at
      ? `wrote down that ${about} needs no talk about a statement any more`
      : `wrote down that ${about} wants to talk about a statement first`,
  "account.erase member": "left, and asked to be erased: their name and their own words are gone",
  "member.erase-for member": "erased someone who asked for it: their name and their own words are gone",
  "statement.assist evidence-file": "kept the page that was filled in, beside the signature",
};

/** What someone did, to follow their name: "Marie Renouf recorded a break for Pat Hamon". */
export function deedInWords(deed: Deed): string {
  const known = parts[`${deed.verb} ${deed.kind}` as keyof typeof parts] ?? deeds[deed.verb as Verb] ?? deed.verb;
  const words = (deed.isErased && whenErased[deed.verb]) || known;
  return typeof words === "string" ? words : words(deed);
}

function stanceWrittenDown({ isOwn, about, decision = "a decision" }: Deed): string {
  return `wrote down how ${isOwn ? "they" : about} stood to ${decision}`;
}
