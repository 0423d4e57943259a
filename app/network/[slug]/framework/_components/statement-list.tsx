import type { Language, Statement } from "@/lib/framework/schema";
import "./framework.css";

/** The statements that people sign, each with its words in Easy Read. */
export function StatementList({ statements }: { statements: Statement[] }) {
  return (
    <ol className="statements-read">
      {statements.map(({ id, text, easyRead }) => (
        <li key={id}>
          <p>{text}</p>
          {easyRead && (
            <p className="note as-written">
              <span className="visually-hidden">In Easy Read: </span>
              {easyRead}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The statements in another language, to open. */
export function StatementsIn({ language, statements }: { language: Language; statements: Statement[] }) {
  return (
    <details className="fold">
      <summary lang={language.code}>{language.name}</summary>
      <ol className="statements-read" lang={language.code} dir="auto">
        {statements.map(({ id }) => (
          <li key={id}>{language.statements[id]}</li>
        ))}
      </ol>
    </details>
  );
}
