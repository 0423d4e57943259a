import { initialOf } from "./group";
import { Seat } from "./seat";

const inOneLine = new Intl.ListFormat("en-GB");

type Missing = { key: string; letter: string; inSentence: string };

type StampProps = {
  /** The keys of the groups that were missing. */
  without: string[];
  groups: Missing[];
  small?: boolean;
};

/** "Made without the third sector": it stays for good. Nothing else is stamped. Nothing when nobody was missing. */
export function Stamp({ without, groups, small }: StampProps) {
  if (without.length === 0) return null;
  const missing = without.map((key) => groups.find((group) => group.key === key) ?? unnamed(key));
  return (
    <p className={small ? "stamp stamp--small" : "stamp"}>
      {missing.map(({ key, letter }) => (
        <Seat key={key} group={key} letter={letter} state="empty" />
      ))}
      <span>Made without {inOneLine.format(missing.map(({ inSentence }) => inSentence))}</span>
    </p>
  );
}

/** Of a framework that no longer has the group. */
const unnamed = (key: string): Missing => ({ key, letter: initialOf(key), inSentence: key });
