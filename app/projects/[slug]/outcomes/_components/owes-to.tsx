import Link from "next/link";
import { Record } from "@/app/_ui/record";
import type { OutcomeInFull } from "@/lib/outcomes/queries";

/** From what was said, over what was decided, to what is different. */
export function OwesTo({ outcome, project }: { outcome: OutcomeInFull; project: string }) {
  return (
    <Record name="What it goes back to" note="What was said, what was decided from it, and what it led to.">
      {outcome.decisions.length === 0 ? (
        <p className="note">No decision is named that it goes back to.</p>
      ) : (
        <ol className="path">
          {outcome.decisions.map(({ number, title, voices }) => (
            <li key={number}>
              {voices.length === 0 ? (
                <p className="note">Nothing that was said is named for the next decision.</p>
              ) : (
                <ul className="plain-links">
                  {voices.map((voice) => (
                    <li key={voice.number}>
                      Said: <Link href={`${project}/voices/${voice.number}`}>“{shortened(voice.text)}”</Link>
                    </li>
                  ))}
                </ul>
              )}
              <p>
                Then decided: <Link href={`${project}/decisions/${number}`}>{title}</Link>
              </p>
            </li>
          ))}
          <li>
            <p>
              <strong>And so: {outcome.title}</strong>
            </p>
          </li>
        </ol>
      )}
    </Record>
  );
}

const shortened = (text: string) => (text.length > 140 ? `${text.slice(0, 139)}…` : text);
