import { Flag, type FlagKind } from "@/app/_ui/flag";
import { type FindingState as State, stateWords } from "@/lib/audits/words";

const kinds: Partial<Record<State, FlagKind>> = {
  waiting: "soon",
  disputed: "now",
  "to-look-at": "soon",
  "not-yet": "soon",
};

/** Where a finding stands, in words with a mark. */
export function FindingState({ state }: { state: State }) {
  return (
    <p>
      <Flag kind={kinds[state] ?? "nothing"}>{stateWords[state]}</Flag>
    </p>
  );
}
