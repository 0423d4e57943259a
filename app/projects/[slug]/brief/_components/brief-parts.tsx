import { Record } from "@/app/_ui/record";
import { SummaryList } from "@/app/_ui/summary-list";
import { constraintKinds } from "@/lib/projects/brief-parts";
import type { Brief } from "@/lib/projects/schema";
import { constraintKindInWords, flexibilityInWords } from "@/lib/projects/words";
import "../../../_components/brief.css";

/** The brief to read and to print. What is not there yet is said out loud. */
export function BriefParts({ brief }: { brief: Brief }) {
  return (
    <>
      <Record name="What we want to achieve">
        {brief.aims.length === 0 ? (
          <p>No aim is written down yet. Aims say what will be different when the work is done.</p>
        ) : (
          <ol className="numbered">
            {brief.aims.map(({ id, text }) => (
              <li key={id} className="as-written">
                {text}
              </li>
            ))}
          </ol>
        )}
      </Record>
      <Record name="What belongs to it">
        <div className="scope">
          <Scope title="In scope" about="What the group works on and can decide." lines={brief.inScope} />
          <Scope title="Out of scope" about="What is left out." lines={brief.outOfScope} />
          <Scope
            title="Cannot be influenced"
            about="What nobody at the table can change."
            lines={brief.cannotInfluence}
          />
        </div>
      </Record>
      <Record name="What limits it">
        <SummaryList
          rows={constraintKinds.map((kind) => ({
            name: constraintKindInWords(kind),
            value: <Limits limits={brief.constraints.filter((constraint) => constraint.kind === kind)} />,
          }))}
        />
      </Record>
    </>
  );
}

function Scope({ title, about, lines }: { title: string; about: string; lines: string[] }) {
  return (
    <section>
      <h3 className="label">{title}</h3>
      <p className="note">{about}</p>
      {lines.length === 0 ? (
        <p>Nothing is written down yet.</p>
      ) : (
        <ul className="bulleted">
          {[...new Set(lines)].map((line) => (
            <li key={line} className="as-written">
              {line}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Limits({ limits }: { limits: Brief["constraints"] }) {
  if (limits.length === 0) return <p>Not answered yet.</p>;
  if (limits.some(({ text }) => text === null)) return <p>None.</p>;
  return (
    <ul className="limits-read">
      {limits.map(({ text, flexibility }) => (
        <li key={`${text} ${flexibility}`}>
          <p className="as-written">{text}</p>
          <p className="note">
            {flexibility ? flexibilityInWords(flexibility) : "Not said yet whether it is fixed or open to discussion"}
          </p>
        </li>
      ))}
    </ul>
  );
}
