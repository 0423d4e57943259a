import Link from "next/link";
import { PageTitle } from "@/app/_ui/page-title";
import type { NetworkLine } from "@/lib/network/queries";

/** For someone whom several networks know: each has its own groups, so the choice comes before the form. */
export function ChooseNetwork({ networks }: { networks: NetworkLine[] }) {
  return (
    <div className="page-body">
      <PageTitle title="Start a project: which network?" />
      <h2 className="section-title">Which network does it belong to?</h2>
      <ul className="plain-links">
        {networks.map(({ slug, name }) => (
          <li key={slug}>
            <Link href={`/projects/new?network=${slug}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
