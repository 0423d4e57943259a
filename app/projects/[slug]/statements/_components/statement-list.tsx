import "./signing.css";
import type { FrameworkContent } from "@/lib/framework/schema";
import { shownAs, usual, type WayToSee } from "@/lib/statements/words";

/** All statements of a version, in one way to see them; where one has none there, as it is written. */
export function StatementList({ framework, way }: { framework: FrameworkContent; way: WayToSee }) {
  return (
    <ol className="statement-list">
      {framework.statements.map((statement, place) => {
        const text = shownAs(framework, statement, way.key);
        return (
          <li key={statement.id}>
            <span className="answer__number" aria-hidden="true">
              {place + 1}
            </span>
            <div>
              <p lang={text === null ? undefined : way.lang}>{text ?? statement.text}</p>
              {text !== null && way.key !== usual && <p className="note">{statement.text}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
