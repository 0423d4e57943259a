import { dayInWords } from "@/lib/calendar/days";
import { momentInWords } from "@/lib/calendar/moments";
import type { PackLine } from "@/lib/evidence/queries";
import { namesWords, partsInWords } from "@/lib/evidence/words";
import { FetchPack } from "./fetch-pack";

const goneWords = {
  over: "The week in which you could save it is over. Make another to have a copy.",
  erased: "Someone was erased since, so it cannot be saved any more. Make another without their words.",
  replaced: "It cannot be saved right now: the key that signs was replaced. Please tell whoever runs Alongside.",
};

type Props = { packs: PackLine[]; home: string; timeZone: string };

/** The packs that were made, newest first: by whom, what is in each, and the way to it for whoever made it. */
export function PackList({ packs, home, timeZone }: Props) {
  return (
    <ul className="plain-list">
      {packs.map((pack) => (
        <li key={pack.number} className="plain-list__row">
          <div>
            <h2 className="sub-title">Pack {pack.number}</h2>
            <p>
              Made by {pack.madeBy} on {momentInWords(pack.madeAt, timeZone)}. It holds {partsInWords(pack)}
              {periodOf(pack)}, with people named {namesWords[pack.names]}, up to entry {pack.entries} of the history.
            </p>
            {pack.isGone && <p className="note no-print">{goneWords[pack.isGone]}</p>}
            {pack.canFetch && (
              <div className="no-print">
                <FetchPack number={pack.number} home={home} sending={pack.sending} />
              </div>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function periodOf({ fromDay, toDay }: PackLine): string {
  const said = [fromDay && ` from ${dayInWords(fromDay)}`, toDay && ` until ${dayInWords(toDay)}`];
  return said.filter(Boolean).join("");
}
