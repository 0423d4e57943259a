import { ButtonLink } from "@/app/_ui/button";
import { Record } from "@/app/_ui/record";
import { count } from "@/lib/checklist/words";
import type { Route } from "@/lib/people/queries";

/** How people heard that they can take part, in numbers; the rest stands on a page of its own. */
export function AskingRecord({ routes, home }: { routes: Route[]; home: string }) {
  const offline = routes.filter(({ way }) => way === "offline").length;
  const said =
    routes.length === 0
      ? "No way of asking is written down yet."
      : `${count(routes.length, "way", "ways")} of asking written down, ${offline} without the internet.`;
  return (
    <Record id="routes" name="Ways of asking" note="How people heard that they can take part, and who came.">
      <p>{said}</p>
      <div className="no-print">
        <ButtonLink quiet href={`${home}/routes`}>
          See the ways of asking
        </ButtonLink>
      </div>
    </Record>
  );
}
