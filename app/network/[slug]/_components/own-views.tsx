import Link from "next/link";
import type { SavedView } from "@/lib/network/own-queries";

type OwnViewsProps = { home: string; views: SavedView[]; search: string };

/** The views that the coordinator saved, and the way to name what is shown now. */
export function OwnViews({ home, views, search }: OwnViewsProps) {
  return (
    <nav className="own-views" aria-label="Your views">
      {views.map((view) => (
        <Link
          key={view.id}
          href={`${home}${view.search && `?${view.search}`}`}
          aria-current={view.search === search ? "true" : undefined}
        >
          {view.name}
        </Link>
      ))}
      <Link href={`${home}/views${search && `?${search}`}`}>
        {views.length === 0 ? "Save this view" : "Save or remove a view"}
      </Link>
    </nav>
  );
}
