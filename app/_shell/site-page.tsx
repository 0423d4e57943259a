import type { ReactNode } from "react";
import { Footer, type Support } from "@/app/_ui/footer";
import { Masthead } from "@/app/_ui/masthead";
import type { NavLink } from "@/app/_ui/nav-link";
import { SkipLink } from "@/app/_ui/skip-link";
import type { Viewer } from "@/lib/auth/current-actor";

type SitePageProps = {
  viewer: Viewer | null;
  /** The address of the menu entry that this page belongs to. */
  current?: string;
  support?: Support | null;
  wide?: boolean;
  /** What stands in the head below the masthead. */
  head?: ReactNode;
  projectLinks?: NavLink[];
  children: ReactNode;
};

/** The frame around every page: skip link, masthead, main part, foot. */
export function SitePage({ viewer, current, support = null, wide, head, projectLinks, children }: SitePageProps) {
  const links = menuOf(viewer);
  return (
    <>
      <SkipLink />
      <header>
        <Masthead person={viewer} links={links} current={current} wide={wide} />
        {head}
      </header>
      <main id="main">{children}</main>
      <Footer support={support} signedIn={viewer !== null} links={links} projectLinks={projectLinks} wide={wide} />
    </>
  );
}

function menuOf(viewer: Viewer | null): NavLink[] {
  if (!viewer) return [];
  const networks = viewer.coordinates.map(({ slug, name }) => ({
    href: `/network/${slug}`,
    label: viewer.coordinates.length === 1 ? "Network" : name,
  }));
  return [{ href: "/projects", label: "Your projects" }, ...networks];
}
