import type { RecordedKind } from "@/lib/ledger/recorded-things";
import type { Deed } from "./deed";

/** What can still be said of a deed of which nothing is kept. */
export const whenErased: Record<string, string> = {
  "area.confirm": "gave their word on an area",
  "training.record": "recorded training, or put right what was recorded of it",
  "support.name": "said whom to turn to for support",
  "invitation.accept": "accepted an invitation",
  "project.start": "gave someone a seat from the start, or invited them",
};

/** Beside the seat, each thing of theirs has an entry of its own. */
export function erasedSomething({ kind }: Deed): string {
  return `erased what ${erasedOf[kind as RecordedKind] ?? "was kept of a person"}`;
}

const erasedOf: Partial<Record<RecordedKind, string>> = {
  invitation: "an invitation said of the person",
  promise: "had been promised to the person",
  signature: "the person had signed; that they signed stays",
  talk: "the person wanted to talk about",
  "evidence-file": "was in a file of theirs",
  "note-correction": "the person had said about the notes of a meeting",
  voice: "the person had said",
  stance: "the person had said about a decision; how they stood stays",
  priority: "mattered to the person",
  "priority-view": "the person had said about a priority of someone else",
  training: "the person had learnt for holding meetings",
  "support-contact": "named the person as the one to turn to",
  "area-confirmation": "the person had written beside their word on an area",
};
