import { Pages } from "@/app/_ui/pages";
import type { RegisterFilter } from "@/lib/decisions/register";
import { type Register, registerPage } from "@/lib/decisions/register-queries";
import type { Column } from "./register-words";
import { addressOf } from "./search";

type PagesProps = { home: string; filter: RegisterFilter; columns: Column[]; register: Register };

/** The page before and the page after, by what stands at their edges. */
export function RegisterPages({ home, filter, columns, register: { lines, hasBefore, hasAfter } }: PagesProps) {
  const [first, last] = [lines.at(0), lines.at(-1)];
  if (!first || !last || (!hasBefore && !hasAfter)) return null;
  const labels = words(filter);
  const page = (place: { after: number | null; before: number | null }, label: string) => ({
    href: addressOf(home, { ...filter, ...place }, columns),
    label,
  });
  return (
    <Pages
      label="More decisions"
      showing={`${lines.length} on this page`}
      newer={hasBefore ? page({ after: null, before: first.number }, labels.before) : undefined}
      older={hasAfter ? page({ after: last.number, before: null }, labels.after) : undefined}
    />
  );
}

function words({ sort, direction }: RegisterFilter): { before: string; after: string } {
  if (sort === "title" || sort === "look-again") {
    return { before: `The ${registerPage} before`, after: `The ${registerPage} after` };
  }
  const [newer, older] = ["Newer decisions", "Older decisions"];
  return direction === "descending" ? { before: newer, after: older } : { before: older, after: newer };
}
