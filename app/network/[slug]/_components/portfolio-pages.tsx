import { Pages } from "@/app/_ui/pages";
import { type PortfolioFilter, type PortfolioPage, portfolioPage } from "@/lib/network/queries";
import { addressOf } from "./search";

type Props = { home: string; filter: PortfolioFilter; page: PortfolioPage };

export function PortfolioPages({ home, filter, page: { lines, next, matching } }: Props) {
  if (!next && !filter.after) return null;
  return (
    <Pages
      label="More projects"
      showing={`Showing ${lines.length} of ${matching}`}
      newer={
        filter.after ? { href: addressOf(home, { ...filter, after: null }), label: "Back to the first" } : undefined
      }
      older={
        next
          ? { href: addressOf(home, { ...filter, after: next }), label: `Next ${portfolioPage} projects` }
          : undefined
      }
    />
  );
}
