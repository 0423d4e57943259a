import Link from "next/link";
import { Record } from "@/app/_ui/record";
import { dayInWords } from "@/lib/calendar/days";
import type { Reflection } from "@/lib/reflections/queries";
import { lookedBackAtWords, partWords } from "@/lib/reflections/words";

type Part = keyof typeof partWords;

/** One look back, part by part. That nothing is said of what went badly is said out loud. */
export function ReflectionRecord({ reflection, edit }: { reflection: Reflection; edit: string | null }) {
  const name = lookedBackAtWords[reflection.lookedBackAt];
  const on = dayInWords(reflection.lookedBackOn);
  return (
    <Record name={name} note={on}>
      {(Object.keys(partWords) as Part[]).map((part) => (
        <PartWords key={part} part={part} text={reflection[part]} />
      ))}
      {edit && (
        <p className="no-print">
          <Link className="standalone-link" href={edit}>
            Add to this, or put it right
            <span className="visually-hidden">
              : {name}, {on}
            </span>
          </Link>
        </p>
      )}
    </Record>
  );
}

function PartWords({ part, text }: { part: Part; text: string }) {
  if (text === "" && part !== "wentBadly") return null;
  return (
    <div className="prose">
      <h3>{partWords[part]}</h3>
      <p className="as-written">{text === "" ? "Nothing is written down yet of what went badly." : text}</p>
    </div>
  );
}
