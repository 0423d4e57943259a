import { ButtonLink } from "@/app/_ui/button";
import { momentInWords } from "@/lib/calendar/moments";
import { mayMend } from "@/lib/checklist/mending";
import type { Notes, Wording } from "@/lib/checklist/queries";
import { count } from "@/lib/checklist/words";
import type { AreaKey } from "@/lib/framework/schema";
import type { ProjectView } from "@/lib/projects/queries";

/** The framework's own "Notes" column for one area, with its earlier wordings. */
export function AreaNotes({ view, area, notes }: { view: ProjectView; area: AreaKey; notes: Notes }) {
  const [current, ...earlier] = notes.wordings;
  const path = `checklist/${area}/notes`;
  return (
    <>
      {notes.text !== "" && current ? (
        <Quoted wording={current} view={view} />
      ) : (
        <p className="prose">No notes yet. Write here how you do this, in your own words.</p>
      )}
      {mayMend(view, path) && (
        <p className="no-print">
          <ButtonLink quiet small href={`/projects/${view.slug}/${path}`}>
            {notes.text === "" ? "Write notes" : "Change the notes"}
          </ButtonLink>
        </p>
      )}
      {earlier.length > 0 && (
        <details className="fold">
          <summary>{count(notes.earlier, "earlier wording", "earlier wordings")}</summary>
          {notes.earlier > earlier.length && (
            <p className="note">The {earlier.length} newest are shown here. All of them are kept.</p>
          )}
          {earlier.map((wording) => (
            <Quoted key={wording.version} wording={wording} view={view} />
          ))}
        </details>
      )}
    </>
  );
}

function Quoted({ wording, view }: { wording: Wording; view: ProjectView }) {
  const { text, by, at } = wording;
  return (
    <figure className="said said--small">
      {text ? (
        <blockquote className="said__words">
          <p className="as-written">“{text}”</p>
        </blockquote>
      ) : (
        <p>{text === null ? "What stood here is not kept any more." : "Left empty."}</p>
      )}
      <figcaption className="said__by">
        {by ?? "Alongside"}, {momentInWords(at, view.network.timeZone)}
      </figcaption>
    </figure>
  );
}
