import Link from "next/link";
import { pageClass } from "./band";
import { ariaCurrent, type NavLink } from "./nav-link";
import { Wordmark } from "./wordmark";

type MastheadProps = { person: { name: string } | null; links: NavLink[]; current?: string; wide?: boolean };

/** The head of every page. On phones "Menu" jumps to the whole menu at the foot: no overlay, no script. */
export function Masthead({ person, links, current, wide = false }: MastheadProps) {
  const tools: NavLink[] = [
    { href: "/display", label: "Reading settings" },
    { href: "/help", label: "Help" },
    person ? { href: "/account", label: person.name } : { href: "/sign-in", label: "Sign in" },
  ];
  return (
    <div className="masthead">
      <div className={`${pageClass(wide)} masthead__row`}>
        <Wordmark />
        <nav className="masthead__nav" aria-label="Main">
          <LinkRow links={links} current={current} />
        </nav>
        <nav className="masthead__tools" aria-label="You and this site">
          <LinkRow links={tools} current={current} />
        </nav>
        <a className="masthead__menu" href="#menu">
          Menu
        </a>
      </div>
    </div>
  );
}

/** `current` marks the link with that address, unless the link says so itself. */
export function LinkRow({ links, current }: { links: NavLink[]; current?: string }) {
  return (
    <ul className="link-row">
      {links.map((link) => (
        <li key={link.href}>
          <Link href={link.href} aria-current={ariaCurrent(link.current ?? link.href === current)}>
            {link.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
