import Link from "next/link";
import { Record } from "@/app/_ui/record";
import { dayInWords } from "@/lib/calendar/days";
import type { Story } from "@/lib/outcomes/queries";
import type { Went } from "@/lib/outcomes/schema";

type StoriesProps = { stories: Story[]; outcome: string; mayTell: boolean };

const sides: Record<Went, { title: string; none: string; ask: string }> = {
  well: { title: "What went well", none: "Nothing is told yet.", ask: "Tell what went well" },
  badly: {
    title: "What went badly",
    none: "Nothing is told yet. Something always goes badly: who could say?",
    ask: "Tell what went badly",
  },
};

/** What changed for people, in words: what went well and what went badly side by side, with the same room. */
export function Stories({ stories, outcome, mayTell }: StoriesProps) {
  const standing = stories.filter(({ takenBackOn }) => takenBackOn === null);
  return (
    <Record name="What people tell" note="What went badly is asked for too, and kept as plain as what went well.">
      <div className="both-sides">
        {(["well", "badly"] as const).map((went) => {
          const told = standing.filter((story) => story.went === went);
          return (
            <section key={went} aria-labelledby={`went-${went}`}>
              <h3 className="sub-title" id={`went-${went}`}>
                {sides[went].title}
              </h3>
              {told.length === 0 && <p className="note">{sides[went].none}</p>}
              {told.map((story) => (
                <Told key={story.number} story={story} outcome={outcome} mayTakeBack={mayTell} />
              ))}
              {mayTell && (
                <p className="no-print">
                  <Link className="standalone-link" href={`${outcome}/stories/new?went=${went}`}>
                    {sides[went].ask}
                  </Link>
                </p>
              )}
            </section>
          );
        })}
      </div>
    </Record>
  );
}

function Told({ story, outcome, mayTakeBack }: { story: Story; outcome: string; mayTakeBack: boolean }) {
  const { number, text, forWhom, toldOn, namedWithConsent } = story;
  return (
    <blockquote className="said said--small">
      <div className="said__words">
        <p className="as-written">“{text}”</p>
      </div>
      <footer className="said__by">
        <span>
          {forWhom !== "" && `${forWhom}. `}Told on {dayInWords(toldOn)}.
          {namedWithConsent && " Whoever is named has said that they may be."}
        </span>
        {mayTakeBack && (
          <Link className="no-print" href={`${outcome}/stories/${number}/take-back`}>
            Take back<span className="visually-hidden"> the story of {dayInWords(toldOn)}</span>
          </Link>
        )}
      </footer>
    </blockquote>
  );
}
