import type { FrameworkContent, Statement } from "@/lib/framework/schema";
import type { ProjectView } from "@/lib/projects/queries";
import { easyRead, shownAs, usual, type WayToSee } from "@/lib/statements/words";
import { ReadAloud } from "../../../_components/read-aloud";
import { WhereWeAre } from "../../../_components/where-we-are";

type Shown = { framework: FrameworkContent; statement: Statement; way: WayToSee };

/** The statement itself, in the way that was asked for, to be read or heard. */
export function BigStatement({ framework, statement, way }: Shown) {
  const text = shownAs(framework, statement, way.key) ?? statement.text;
  const inEasyRead = way.key === usual && statement.easyRead ? [{ text: statement.easyRead, lang: way.lang }] : [];
  return (
    <>
      <h1 className="statement" lang={way.lang}>
        {text}
      </h1>
      <ReadAloud parts={[{ text, lang: way.lang }, ...inEasyRead]} />
    </>
  );
}

/** Beside it: Easy Read, or the statement as it is written, and where the table stands with it. */
export function InOtherWords({ view, statement, way }: { view: ProjectView; statement: Statement; way: WayToSee }) {
  return (
    <div className="plain-words">
      {way.key !== usual && (
        <>
          <h2 className="label">As it is written</h2>
          <p>{statement.text}</p>
        </>
      )}
      {way.key !== easyRead && statement.easyRead && (
        <>
          <h2 className="label">In other words</h2>
          <p>{statement.easyRead}</p>
        </>
      )}
      <WhereWeAre view={view} statement={statement.id} />
    </div>
  );
}
