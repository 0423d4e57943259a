import "./people.css";
import Link from "next/link";
import { InsidePage, type InsidePageProps, NotTheirs as NotTheirsInside, OnlyWords } from "@/app/_shell/inside-page";
import type { WhoMay } from "@/app/_shell/who-can";
import { dayInWords } from "@/lib/calendar/days";
import { erasedName } from "@/lib/erasing/words";

type PeoplePageProps = Omit<InsidePageProps, "part">;

/** A page inside the table. */
export function PeoplePage(page: PeoplePageProps) {
  return <InsidePage {...page} part="people" />;
}

/** In sight, but not theirs to do: says kindly who can. */
export function NotTheirs(page: Omit<PeoplePageProps, "children"> & { who: WhoMay }) {
  return <NotTheirsInside {...page} part="people" />;
}

/** A seat that is history: says so, and offers a new one. */
export function HasLeft({
  name,
  leftOn,
  ...page
}: Omit<PeoplePageProps, "children"> & { name: string; leftOn: string }) {
  return (
    <OnlyWords {...page} part="people">
      <p>
        {name} left the table on {dayInWords(leftOn)}. What they said and did stays in the record.
      </p>
      {name !== erasedName && (
        <p>
          <Link className="standalone-link" href={`/projects/${page.view.slug}/people/new`}>
            Give {name} a seat again
          </Link>
        </p>
      )}
    </OnlyWords>
  );
}
