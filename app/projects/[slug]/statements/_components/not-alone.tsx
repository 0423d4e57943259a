import { listWithAnd, listWithOr } from "@/lib/checklist/words";
import type { ProjectView, SeatView } from "@/lib/projects/queries";

/** The leads and facilitators, but for the person who is looking: they can read what someone wants to talk about. */
export function whoKnows({ seats, ownSeat }: Pick<ProjectView, "seats" | "ownSeat">): string {
  const hosts = hostsAmong(seats, ownSeat);
  return hosts.length > 0 ? listWithAnd(hosts.map(({ name }) => name)) : "the leads and facilitators";
}

function hostsAmong(seats: SeatView[], ownSeat: number | null): SeatView[] {
  return seats.filter(({ role, leftOn, number }) => role !== "member" && !leftOn && number !== ownSeat);
}

/** Who can help: nobody has to do this alone. */
export function NotAlone({ view }: { view: ProjectView }) {
  const here = hostsAmong(view.seats, view.ownSeat).filter(({ pausedOn }) => !pausedOn);
  const hosts = here.map(({ name }) => name);
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
      {view.support && (
        <>
          <p>For support of any kind, you can turn to {view.support.name}:</p>
          <p className="as-written">{view.support.reach}</p>
        </>
      )}
    </section>
  );
}
