import Link from "next/link";
import { ButtonLink } from "@/app/_ui/button";
import { Record } from "@/app/_ui/record";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow } from "../../people/_components/seats";
import { SupportPerson } from "../../support/_components/support-person";

/** Whom people turn to for support, facilitators too. */
export function TurnToRecord({ view }: { view: ProjectView }) {
  const here = `/projects/${view.slug}/support`;
  const { support } = view;
  return (
    <Record name="Whom to turn to" note="For everyone, facilitators too.">
      {support ? <SupportPerson person={support} /> : <p>Nobody is named yet whom people can turn to for support.</p>}
      {!support && mayNow(view, "support.name") ? (
        <div className="no-print">
          <ButtonLink quiet href={`${here}/edit`}>
            Name someone to turn to
          </ButtonLink>
        </div>
      ) : (
        <Link className="standalone-link" href={here}>
          More on support
        </Link>
      )}
    </Record>
  );
}
