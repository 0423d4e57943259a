import { LinkRow } from "@/app/_ui/masthead";

/** A part of the network's pages, as in the address. */
export type NetworkPart = "" | "changes" | "figures" | "audits" | "search" | "people" | "framework" | "mail" | "words";

const parts: [part: NetworkPart, label: string][] = [
  ["", "Projects"],
  ["changes", "What changed"],
  ["figures", "Figures"],
  ["search", "Search"],
  ["people", "People"],
  ["audits", "Audits"],
  ["framework", "Framework"],
  ["mail", "Mail"],
  ["words", "Name and support words"],
];

type Props = { home: string; part: NetworkPart; inside?: boolean };

/** The ways between a network's pages. `inside` is a page inside that part, such as a form. */
export function NetworkParts({ home, part, inside = false }: Props) {
  const links = parts.map(([path, label]) => ({
    href: path ? `${home}/${path}` : home,
    label,
    current: path === part && (inside ? ("section" as const) : true),
  }));
  return (
    <nav className="no-print" aria-label="Parts of this network">
      <LinkRow links={links} />
    </nav>
  );
}
