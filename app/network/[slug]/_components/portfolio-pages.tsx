import { Pages } from "@/app/_ui/pages";
import type { PortfolioFilter } from "@/lib/network/portfolio";
import { type Portfolio, portfolioPage } from "@/lib/network/portfolio-queries";
import { addressOf, anew, type Look } from "./search";

type PagesProps = { home: string; filter: PortfolioFilter; look: Look; portfolio: Portfolio };

/** The page before and the page after, by what stands at their edges. */
export function PortfolioPages({ home, filter, look, portfolio: { lines, hasBefore, hasAfter } }: PagesProps) {
  const [first, last] = [lines.at(0), lines.at(-1)];
  if (!first || !last || (!hasBefore && !hasAfter)) return null;
  const page = (place: Partial<PortfolioFilter>, label: string) => ({
    href: addressOf(home, { ...anew(filter), ...place }, look),
    label,
  });
  return (
    <Pages
      label="More projects"
      showing={`${lines.length} on this page`}
      newer={hasBefore ? page({ before: first.cursor }, `The ${portfolioPage} before`) : undefined}
      older={hasAfter ? page({ after: last.cursor }, `The ${portfolioPage} after`) : undefined}
    />
  );
}
