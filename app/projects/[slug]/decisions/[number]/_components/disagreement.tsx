import { Record } from "@/app/_ui/record";
import { Seat } from "@/app/_ui/seat";
import { dayInWords } from "@/lib/calendar/days";
import type { Decision, StanceLine } from "@/lib/decisions/queries";
import type { ProjectView } from "@/lib/projects/queries";
import type { Voice } from "@/lib/voices/queries";
import { Said } from "../../../voices/_components/said";
import { WhatBecame } from "../../../voices/_components/voice-lines";
import { Ways } from "./ways";

type DisagreementProps = { decision: Decision; against: Voice[]; view: ProjectView; today: string };

/** Every word of it, as large as all others: what was written down, who objected and why, and what came without a name. */
export function Disagreement({ decision, against, view, today }: DisagreementProps) {
  const { dissent, stances, conflicts } = decision;
  const objecting = stances.filter(({ stance, reason }) => stance === "object" && reason !== "");
  return (
    <>
      <Record name="Disagreement, kept in full" note="Nobody can shorten this or take it away." id="disagreement">
        {dissent === null && objecting.length + against.length === 0 && (
          <p className="prose">Nobody saw it differently. That was asked, and written down.</p>
        )}
        {(dissent !== null || objecting.length > 0) && (
          <div className="dissent">
            {dissent !== null && (
              <div className="said">
                <div className="said__words dissent__account">
                  <p className="as-written">{dissent}</p>
                </div>
              </div>
            )}
            {objecting.map((line) => (
              <Objection key={line.number} line={line} view={view} />
            ))}
          </div>
        )}
        {against.map((voice) => (
          <div key={voice.number} className="dissent">
            <Said voice={voice} view={view} linked atDecision />
            <WhatBecame voice={voice} view={view} today={today} />
          </div>
        ))}
        <Ways
          decision={decision}
          view={view}
          ways={[
            { verb: "stance.object-unnamed", path: "object", words: "Say what you have against it, without a name" },
          ]}
        />
      </Record>
      <Record name="Conflicts of interest">
        <p className="decision-text as-written">{conflicts ?? "There were none. That was asked, and written down."}</p>
      </Record>
    </>
  );
}

function Objection({ line: { name, group, reason, givenOn }, view }: { line: StanceLine; view: ProjectView }) {
  const letter = view.framework.groups.find(({ key }) => key === group)?.letter;
  return (
    <figure className="said">
      <blockquote className="said__words">
        <p className="as-written">“{reason}”</p>
      </blockquote>
      <figcaption className="said__by">
        <Seat group={group} letter={letter} state="signed" size="small" />
        <span>
          <strong>{name}</strong>
          {givenOn !== null && `, in their own words, ${dayInWords(givenOn)}`}
        </span>
      </figcaption>
    </figure>
  );
}
