import { Record } from "@/app/_ui/record";
import { Seat } from "@/app/_ui/seat";
import type { FrameworkContent } from "@/lib/framework/schema";
import { StatementList, StatementsIn } from "./statement-list";

/** What a version says: its statements in every language, and its groups. */
export function VersionRecord({ content }: { content: FrameworkContent }) {
  const { statements, languages = [], groups } = content;
  return (
    <>
      <Record name="Statements" note="Everyone at a table answers for these. Easy Read stands below each.">
        <StatementList statements={statements} />
      </Record>
      <Record name="Other languages">
        {languages.length === 0 && <p>The statements are not in another language yet.</p>}
        {languages.map((language) => (
          <StatementsIn key={language.code} language={language} statements={statements} />
        ))}
      </Record>
      <Record name="Groups" note="Each seat belongs to one of them.">
        <ul className="groups-read">
          {groups.map(({ key, name, letter, firstHand }) => (
            <li key={key}>
              <Seat group={key} state="signed" letter={letter} size="small" />
              <span>
                {name}
                {firstHand && <span className="note"> – know it first-hand</span>}
              </span>
            </li>
          ))}
        </ul>
      </Record>
    </>
  );
}
