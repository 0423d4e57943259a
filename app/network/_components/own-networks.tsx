import Link from "next/link";
import { Flag } from "@/app/_ui/flag";
import type { AuditsToFollow } from "@/lib/audits/asked-queries";
import type { Viewer } from "@/lib/auth/current-actor";
import { count } from "@/lib/checklist/words";

type Props = { networks: Viewer["coordinates"]; audits: AuditsToFollow[] };

/** The networks that someone coordinates, with what waits for them in each. */
export function OwnNetworks({ networks, audits }: Props) {
  return (
    <ul className="lines">
      {networks.map(({ slug, name }) => {
        const { open = 0, theirWord = 0 } = audits.find((one) => one.slug === slug) ?? {};
        return (
          <li key={slug} className="line">
            <Link className="line__what" href={`/network/${slug}`}>
              {name}
            </Link>
            {open > 0 && (
              <p className="line__facts">
                <Link href={`/network/${slug}/audits`}>{count(open, "audit is open", "audits are open")}</Link>
              </p>
            )}
            {theirWord > 0 && (
              <Flag kind="now">{count(theirWord, "finding has", "findings have")} a word from the table to read</Flag>
            )}
          </li>
        );
      })}
    </ul>
  );
}
