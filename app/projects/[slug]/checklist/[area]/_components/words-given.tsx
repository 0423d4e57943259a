import { ButtonLink } from "@/app/_ui/button";
import { Seat } from "@/app/_ui/seat";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { mayMend } from "@/lib/checklist/mending";
import type { Confirmation } from "@/lib/checklist/queries";
import type { AreaStanding } from "@/lib/checklist/types";
import { count, people } from "@/lib/checklist/words";
import type { ProjectView } from "@/lib/projects/queries";
import { whatItTakes } from "../../_components/what-it-takes";

type Props = { view: ProjectView; standing: AreaStanding; confirmations: Confirmation[] };

const answers = { "in-place": "In place", "not-yet": "Not yet" };

/** How many earlier words are shown. */
const mostShown = 20;

/** What each person says about an area: the latest word of everyone first, then the words before. */
export function WordsGiven({ view, standing, confirmations }: Props) {
  const path = `checklist/${standing.key}/confirm`;
  const latest = confirmations.filter(({ isLatest }) => isLatest);
  const before = confirmations.filter(({ isLatest }) => !isLatest);
  return (
    <>
      <Summary standing={standing} />
      {latest.length > 0 && <Words view={view} words={latest} />}
      {mayMend(view, path) && (
        <p className="no-print">
          <ButtonLink quiet small href={`/projects/${view.slug}/${path}`}>
            Give your word
          </ButtonLink>
        </p>
      )}
      <p className="note">Confirmed together means: {whatItTakes(view.framework)}</p>
      {before.length > 0 && (
        <details className="fold">
          <summary>{count(before.length, "earlier word", "earlier words")}</summary>
          {before.length > mostShown && (
            <p className="note">The {mostShown} newest are shown here. All of them are kept.</p>
          )}
          <Words view={view} words={before.slice(0, mostShown)} />
        </details>
      )}
    </>
  );
}

function Summary({ standing: { confirmations, status } }: { standing: AreaStanding }) {
  const { inPlace, notYet, disagree } = confirmations;
  if (inPlace + notYet === 0)
    return <p className="prose">Nobody at the table has given their word on this area yet.</p>;
  if (disagree) {
    return (
      <p className="prose">
        <strong>People see this differently.</strong> {people(inPlace)} said it is in place, and {people(notYet)} said
        not yet. Both stay here. It is worth talking about together.
      </p>
    );
  }
  const said = notYet > 0 ? `${people(notYet)} said not yet.` : `${people(inPlace)} said it is in place.`;
  const essentials = inPlace > 0 && status === "in-progress" ? " An essential rule is not met yet." : "";
  return (
    <p className="prose">
      {said}
      {essentials}
    </p>
  );
}

function Words({ view, words }: { view: ProjectView; words: Confirmation[] }) {
  return (
    <ul className="words-given">
      {words.map(({ name, group, answer, note, at, hasLeft }) => (
        <li key={`${name} ${at.toISOString()}`}>
          <p>
            <strong>{answers[answer]}</strong>, says {name}
          </p>
          {note !== "" && <blockquote className="as-written">“{note}”</blockquote>}
          <p className="said__by">
            <Seat
              group={group}
              letter={view.framework.groups.find(({ key }) => key === group)?.letter}
              state="signed"
              size="small"
            />
            {view.framework.groups.find(({ key }) => key === group)?.name ?? group},{" "}
            {dayInWords(dayOf(at, view.network.timeZone))}
            {hasLeft && ", has left the table since"}
          </p>
        </li>
      ))}
    </ul>
  );
}
