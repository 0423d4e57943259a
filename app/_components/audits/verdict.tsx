import { Icon, type IconName } from "@/app/_ui/icon";
import { type Verdict as Kind, verdictWords } from "@/lib/audits/words";

const icons: Record<Kind, IconName> = {
  upheld: "tick",
  "not-upheld": "flag",
  observation: "problem",
  "good-practice": "talk",
};

/** A judgement in one word, with its mark; in words alone where nothing was judged. */
export function Verdict({ verdict }: { verdict: Kind | null }) {
  if (verdict === null) return <span className="note">Not judged yet</span>;
  return (
    <span className="verdict">
      <Icon name={icons[verdict]} />
      {verdictWords[verdict]}
    </span>
  );
}
