import "./path.css";
import Link from "next/link";
import type { ReactNode } from "react";
import { Record } from "@/app/_ui/record";
import type { OutcomeInFull } from "@/lib/outcomes/queries";

type OwesToProps = { outcome: Pick<OutcomeInFull, "title" | "decisions">; project: string };

/** From what was said, over what was decided, to what is different: drawn as a path. */
export function OwesTo({ outcome, project }: OwesToProps) {
  return (
    <Record name="What it goes back to" note="What was said, what was decided from it, and what it led to.">
      {outcome.decisions.length === 0 ? (
        <p className="note">No decision is named that it goes back to.</p>
      ) : (
        <ol className="path">
          {outcome.decisions.map((decision) => (
            <FromOneDecision key={decision.number} decision={decision} project={project} />
          ))}
          <Step kind="outcome" name="And so">
            <p>{outcome.title}</p>
          </Step>
        </ol>
      )}
    </Record>
  );
}

type Decision = OutcomeInFull["decisions"][number];

function FromOneDecision({ decision: { number, title, voices }, project }: { decision: Decision; project: string }) {
  return (
    <>
      {voices.length > 0 && (
        <Step kind="said" name="Said">
          <ul className="plain-links">
            {voices.map((voice) => (
              <li key={voice.number}>
                <Link href={`${project}/voices/${voice.number}`}>“{shortened(voice.text)}”</Link>
              </li>
            ))}
          </ul>
        </Step>
      )}
      <Step kind="decided" name="Decided">
        <p>
          <Link href={`${project}/decisions/${number}`}>{title}</Link>
        </p>
        {voices.length === 0 && <p className="note">Nothing that was said is named for this decision.</p>}
      </Step>
    </>
  );
}

type StepProps = { kind: "said" | "decided" | "outcome"; name: string; children: ReactNode };

function Step({ kind, name, children }: StepProps) {
  return (
    <li className={`path__step path__step--${kind}`}>
      <p className="path__name">{name}</p>
      {children}
    </li>
  );
}

const shortened = (text: string) => (text.length > 140 ? `${text.slice(0, 139)}…` : text);
