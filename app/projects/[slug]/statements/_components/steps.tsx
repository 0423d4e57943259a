import type { Statement } from "@/lib/framework/schema";

type StepsProps = { words: string; statements: Statement[]; answered: Set<string>; now?: string };

/** How far someone has come: in words, and as a bar for each statement. */
export function Steps({ words, statements, answered, now }: StepsProps) {
  return (
    <div className="steps">
      <p className="steps__words">{words}</p>
      <span className="steps__bars" aria-hidden="true">
        {statements.map(({ id }) => (
          <i key={id} className={id === now ? "is-now" : answered.has(id) ? "is-done" : undefined} />
        ))}
      </span>
    </div>
  );
}
