import { listWithOr } from "@/lib/checklist/words";
import type { Printed } from "@/lib/paper/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { declaration, whatSigningMeans } from "@/lib/statements/words";
import { Lines } from "./pen-marks";

/** What this is, and how to fill it in. */
export function PackBegin({ view, printed }: { view: ProjectView; printed: Printed }) {
  const { framework } = printed;
  return (
    <div className="pack__part">
      <h2 className="pack__title">The statements of accountability</h2>
      <p>
        For {printed.name}, in the project “{view.title}”. These are the {framework.statements.length} statements of{" "}
        {framework.name}, version {framework.version}.
      </p>
      {whatSigningMeans.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <strong>Put a tick in one box for each statement.</strong> If you want to talk about it first, you can write
        down why. Leave it empty if you do not know yet.
      </p>
    </div>
  );
}

/** Where to sign, whom to give it to, and where there is support. */
export function PackEnd({ view }: { view: ProjectView }) {
  return (
    <div className="pack__part">
      <h2 className="pack__title">Sign here</h2>
      <ul className="pack__declaration">
        {declaration.words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>A lead or a facilitator writes my answers into Alongside, and it says that they helped me.</li>
      </ul>
      <p>{declaration.agreed}.</p>
      <p className="pack__ask">My name</p>
      <Lines count={1} />
      <p className="pack__ask">My signature, or my mark</p>
      <Lines count={1} />
      <p className="pack__ask">Date</p>
      <Lines count={1} />
      <h2 className="pack__title">Where to give these pages back</h2>
      <p>{handBack(view)} You can ask for a printed receipt, and for a copy of these pages.</p>
      <h2 className="pack__title">Support right now</h2>
      {view.support && (
        <>
          <p>In this project you can turn to {view.support.name}:</p>
          <p className="as-written">{view.support.reach}</p>
        </>
      )}
      <p className="as-written">{view.network.supportWords}</p>
    </div>
  );
}

function handBack({ seats }: ProjectView): string {
  const hosts = seats.filter(({ role, leftOn, pausedOn }) => role !== "member" && leftOn === null && pausedOn === null);
  return `Give them to ${listWithOr(hosts.map(({ name }) => name))}.`;
}
