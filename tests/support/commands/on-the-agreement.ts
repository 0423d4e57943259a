import { reviewAgreement } from "@/lib/agreement/review-agreement";
import { writeAgreement } from "@/lib/agreement/write-agreement";
import { anAgreement } from "@/tests/support/agreement";
import { now, today } from "@/tests/support/network";
import type { CommandVerb, Deed } from "./deed";

/** What can be done about how a group works together, done rightly. */
export const commandsOnTheAgreement = {
  "agreement.write": {
    attempt: (actor, { slug }) => writeAgreement(actor, slug, anAgreement, now),
    records: ["project group-agreement"],
  },
  "agreement.review": {
    prepare: ({ slug, member }) => writeAgreement(member, slug, anAgreement, now),
    attempt: (actor, { slug }) =>
      reviewAgreement(actor, slug, { reviewedOn: today, note: "It stays as it is.", version: 1 }, now),
    records: ["project group-agreement"],
  },
} satisfies Partial<Record<CommandVerb, Deed>>;
