/** `current` is true for the page itself and "section" for a page inside it. */
export type NavLink = { href: string; label: string; current?: boolean | "section" };

export function ariaCurrent(current: NavLink["current"]): "page" | "true" | undefined {
  if (current === "section") return "true";
  return current ? "page" : undefined;
}
