import Link from "next/link";
import type { Area } from "@/lib/framework/schema";

/** The way to the area before and the one after. */
export function Neighbours({ slug, areas, number }: { slug: string; areas: Area[]; number: number }) {
  const earlier = areas.find((area) => area.number === number - 1);
  const later = areas.find((area) => area.number === number + 1);
  return (
    <nav className="pages neighbours" aria-label="Other areas">
      {earlier && (
        <Link rel="prev" href={`/projects/${slug}/checklist/${earlier.key}`}>
          Before: {earlier.number}. {earlier.name}
        </Link>
      )}
      {later && (
        <Link rel="next" href={`/projects/${slug}/checklist/${later.key}`}>
          Next: {later.number}. {later.name}
        </Link>
      )}
    </nav>
  );
}
