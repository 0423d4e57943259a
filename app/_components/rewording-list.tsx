import { Fragment, type ReactNode } from "react";
import type { Rewording } from "@/lib/framework/difference";
import { changedWords, type Piece } from "@/lib/framework/words";
import "./rewordings.css";

type Props = {
  rewordings: Rewording[];
  /** The language that the words are in, where it is not English. */
  language?: string;
};

/** What each statement said before and says now, with the words marked that changed. */
export function RewordingList({ rewordings, language }: Props) {
  return (
    <ul className="rewordings">
      {rewordings.map((rewording) => (
        <li key={rewording.statement} className="rewording">
          <h3 className="label">
            Statement {rewording.number}
            {rewording.after === null && " before"}
          </h3>
          <dl className="rewording__words">
            <Words rewording={rewording} language={language} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Words({ rewording: { before, after }, language }: { rewording: Rewording; language?: string }) {
  if (before === null) return <Line name="New" words={after} language={language} />;
  if (after === null) return <Line name="Taken out" words={<del>{before}</del>} language={language} />;
  const pieces = changedWords(before, after);
  return (
    <>
      <Line name="Before" words={marked(pieces.before, "del")} language={language} />
      <Line name="Now" words={marked(pieces.after, "ins")} language={language} />
    </>
  );
}

function Line({ name, words, language }: { name: string; words: ReactNode; language?: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd lang={language} dir={language && "auto"}>
        {words}
      </dd>
    </>
  );
}

function marked(pieces: Piece[], Mark: "del" | "ins"): ReactNode[] {
  let place = 0;
  return pieces.map(({ text, isChanged }) => {
    place += text.length;
    if (!isChanged) return text;
    const words = text.trimEnd();
    return (
      <Fragment key={place}>
        <Mark>{words}</Mark>
        {text.slice(words.length)}
      </Fragment>
    );
  });
}
