import type { FrameworkContent, Statement } from "@/lib/framework/schema";
import type { Printed } from "@/lib/paper/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { shownAs, usual, type WayToSee } from "@/lib/statements/words";
import { PackBegin, PackEnd } from "./pack-words";
import { Box, Lines } from "./pen-marks";

type PackProps = { view: ProjectView; printed: Printed; way: WayToSee | null; isLarge: boolean };

/**
 * The statements to fill in with a pen. A table only because browsers print the head of a table on every sheet: whoever
 * finds one sheet alone knows whose it is.
 */
export function Pack({ view, printed, way, isLarge }: PackProps) {
  const { framework, name, code } = printed;
  return (
    <table className={isLarge ? "pack pack--large" : "pack"} role="presentation">
      <thead>
        <tr>
          <td>
            <p className="pack__head">
              <strong>{name}</strong>
              <span>{view.title}</span>
              <span>
                Code <strong className="pack__code">{code}</strong>
              </span>
            </p>
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            <PackBegin view={view} printed={printed} />
          </td>
        </tr>
        {framework.statements.map((statement, place) => (
          <tr key={statement.id}>
            <td className="pack__statement">
              <StatementWords number={place + 1} statement={statement} framework={framework} way={way} />
              <ul className="pack__choices">
                <li>
                  <Box /> I commit to this
                </li>
                <li>
                  <Box /> I want to talk about this first
                </li>
              </ul>
              <p className="pack__ask">Anything you want to say about it:</p>
              <Lines count={2} />
            </td>
          </tr>
        ))}
        <tr>
          <td>
            <PackEnd view={view} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

type StatementWordsProps = { number: number; statement: Statement; framework: FrameworkContent; way: WayToSee | null };

function StatementWords({ number, statement, framework, way }: StatementWordsProps) {
  const beside = way && way.key !== usual ? shownAs(framework, statement, way.key) : null;
  return (
    <div className="pack__words">
      <h3 className="pack__text">{`${number}. ${statement.text}`}</h3>
      {beside && (
        <p lang={way?.lang}>
          <strong>{way?.name}:</strong> {beside}
        </p>
      )}
    </div>
  );
}
