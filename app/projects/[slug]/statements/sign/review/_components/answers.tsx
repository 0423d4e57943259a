import Link from "next/link";
import { Icon } from "@/app/_ui/icon";
import type { FrameworkContent, Statement } from "@/lib/framework/schema";
import type { StatementAnswer } from "@/lib/statements/seal";
import { seenInWords, shownAs, usual, waysToSee } from "@/lib/statements/words";

type AnswersProps = { framework: FrameworkContent; answers: StatementAnswer[]; home?: string };

/** Every statement with what was answered, and with a way to change it where there is one. */
export function Answers({ framework, answers, home }: AnswersProps) {
  return (
    <ol className="answers">
      {framework.statements.map((statement, place) => {
        const given = answers.find((answer) => answer.statement === statement.id);
        return (
          <li key={statement.id} className={given?.answer === "talk" ? "answer answer--talk" : "answer"}>
            <span className="answer__number" aria-hidden="true">
              {place + 1}
            </span>
            <div>
              <p className="answer__words">{statement.text}</p>
              {given && <AsSeen framework={framework} statement={statement} seenAs={given.seenAs} />}
              <Choice answer={given?.answer} />
            </div>
            {home && (
              <Link className="answer__change" href={`${home}/sign/${statement.id}${wayOf(framework, given)}`}>
                {given ? "Change" : "Answer"}
                <span className="visually-hidden">
                  {given ? " my answer to" : ""} statement {place + 1}
                </span>
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Choice({ answer }: { answer: "commit" | "talk" | undefined }) {
  if (!answer) return <p className="answer__choice">No answer yet</p>;
  return (
    <p className="answer__choice">
      <Icon name={answer === "commit" ? "tick" : "talk"} />
      <strong>{answer === "commit" ? "I commit" : "Talk first"}</strong>
    </p>
  );
}

/** The words that were read, where they were others. */
function AsSeen({
  framework,
  statement,
  seenAs,
}: {
  framework: FrameworkContent;
  statement: Statement;
  seenAs: string;
}) {
  const text = seenAs === usual ? null : shownAs(framework, statement, seenAs);
  if (text === null) return null;
  const lang = waysToSee(framework).find(({ key }) => key === seenAs)?.lang;
  return (
    <p className="note">
      {seenInWords(framework, seenAs)}: <span lang={lang}>“{text}”</span>
    </p>
  );
}

/** Back to the statement as it was seen. */
function wayOf(framework: FrameworkContent, given: StatementAnswer | undefined): string {
  const isWay = waysToSee(framework).some(({ key }) => key === given?.seenAs);
  return given && isWay && given.seenAs !== usual ? `?${new URLSearchParams({ as: given.seenAs })}` : "";
}
