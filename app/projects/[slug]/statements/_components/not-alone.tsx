import { listWithOr } from "@/lib/checklist/words";
import type { ProjectView } from "@/lib/projects/queries";

/** The leads and facilitators who are here, but for the person who is looking. */
export function hostsOf({ seats, ownSeat }: ProjectView): string[] {
  return seats
    .filter(({ role, leftOn, pausedOn, number }) => role !== "member" && !leftOn && !pausedOn && number !== ownSeat)
    .map(({ name }) => name);
}

/** Who can help: nobody has to do this alone. */
export function NotAlone({ view }: { view: ProjectView }) {
  const hosts = hostsOf(view);
  return (
    <section className="help" aria-labelledby="not-alone">
      <h2 className="sub-title" id="not-alone">
        You do not have to do this alone
      </h2>
      {hosts.length > 0 ? (
        <p>
          {listWithOr(hosts)} can sit with you, read it with you on the phone, or bring it on paper. They can also write
          down your answers for you. Just ask them.
        </p>
      ) : (
        <p>Someone else at the table can read it with you. Just ask them.</p>
      )}
    </section>
  );
}
