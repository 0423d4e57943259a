import type { FrozenEvidence } from "@/lib/audits/schema";

/** Patterns in the records that somebody could ask about, as they stood out when the audit was opened. Everyone reads the same. */
export function WorthAskingThen({ questions }: { questions: FrozenEvidence["questions"] }) {
  if (questions.length === 0) return <p>Nothing stood out.</p>;
  return (
    <ul className="questions-then">
      {questions.map(({ question, seen }) => (
        <li key={`${question} ${seen}`}>
          <strong>{question}</strong> {seen}
        </li>
      ))}
    </ul>
  );
}
