import type { ReactNode } from "react";
import { ProjectNav } from "@/app/_ui/project-nav";
import { RunningHead } from "@/app/_ui/running-head";
import { SearchBox } from "@/app/_ui/search-box";
import { SeatRow } from "@/app/_ui/seat-row";
import type { Viewer } from "@/lib/auth/current-actor";
import type { ProjectView } from "@/lib/projects/queries";
import { longestSearch } from "@/lib/search/words";
import { groupsAtTable } from "./groups-at-table";
import { SitePage } from "./site-page";

type ProjectPageProps = {
  viewer: Viewer;
  view: ProjectView;
  /** The part of the project that this page is, as in the address: "", "brief", "people" … */
  part: string;
  /** True for a page inside that part, such as a form. */
  inside?: boolean;
  /** For a page with one thing to do: the parts of the project stand at its foot alone. */
  quiet?: boolean;
  wide?: boolean;
  children: ReactNode;
};

const parts: [path: string, label: string][] = [
  ["", "Home"],
  ["brief", "The brief"],
  ["people", "The table"],
  ["statements", "Statements"],
  ["meetings", "Meetings"],
  ["voices", "Voices"],
  ["decisions", "Decisions"],
  ["actions", "Actions"],
  ["checklist", "Checklist"],
  ["accountability", "Accountability"],
  ["ladder", "Ladder"],
  ["outcomes", "Outcomes"],
  ["pulse", "Pulse"],
  ["history", "History"],
  ["evidence", "Evidence"],
  ["search", "Search"],
];

/** The frame around a project's page: its parts, and its seats on every page but its home. */
export function ProjectPage({ viewer, view, part, inside = false, quiet = false, wide, children }: ProjectPageProps) {
  const home = `/projects/${view.slug}`;
  const links = parts.map(([path, label]) => ({
    href: path ? `${home}/${path}` : home,
    label,
    current: path === part && (inside ? ("section" as const) : true),
  }));
  if (view.ownSeat !== null) {
    const own = `${home}/people/${view.ownSeat}`;
    links.push({ href: own, label: "Your seat", current: part === "seat" && (inside ? "section" : true) });
  }
  const seats = view.seats.filter(({ leftOn }) => leftOn === null);
  return (
    <SitePage
      viewer={viewer}
      current={view.ownSeat === null ? `/network/${view.network.slug}` : "/projects"}
      support={{
        networkName: view.network.name,
        words: view.network.supportWords,
        project: { person: view.support, href: `${home}/support` },
      }}
      wide={wide}
      projectLinks={links}
      head={
        !quiet && (
          <>
            <ProjectNav links={links} />
            {part !== "" && (
              <RunningHead
                name={view.title}
                href={home}
                search={
                  part !== "search" && (
                    <SearchBox action={`${home}/search`} label="Search this project" maxLength={longestSearch} />
                  )
                }
                seatRow={<SeatRow seats={seats} groups={groupsAtTable(view)} />}
              />
            )}
          </>
        )
      }
    >
      {children}
    </SitePage>
  );
}
