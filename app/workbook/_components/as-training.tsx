import Link from "next/link";
import { Record } from "@/app/_ui/record";
import type { Viewer } from "@/lib/auth/current-actor";
import { ownSeatsNow } from "@/lib/workbook/queries";

const training = new URLSearchParams({ what: "The workbook: an introduction to co-production" });

/** For whoever has a seat: the way to have the finished workbook recorded as their training, if they wish. */
export async function AsTraining({ viewer }: { viewer: Viewer }) {
  const places = await ownSeatsNow(viewer);
  if (places.length === 0) return null;
  return (
    <Record name="As training, if you wish" note="Only that you went through it: nothing of what you wrote.">
      <ul className="plain-links">
        {places.map(({ slug, title, seat }) => (
          <li key={slug}>
            <Link href={`/projects/${slug}/people/${seat}/training/new?${training}`}>Write it down in “{title}”</Link>
          </li>
        ))}
      </ul>
    </Record>
  );
}
