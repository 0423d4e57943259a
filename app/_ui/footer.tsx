import Link from "next/link";
import { pageClass } from "./band";
import { FooterRings } from "./footer-rings";
import type { NavLink } from "./nav-link";

export type Support = {
  networkName: string;
  words: string;
  /** Of a project: whom one can turn to there, as far as someone is named, and the page that says so. */
  project?: { person: { name: string; reach: string } | null; href: string };
};

type FooterProps = {
  support: Support | null;
  signedIn: boolean;
  links?: NavLink[];
  projectLinks?: NavLink[];
  wide?: boolean;
};

const helpLinks: NavLink[] = [
  { href: "/help#support", label: "Support right now" },
  { href: "/help", label: "Help using Alongside" },
  { href: "/workbook", label: "The workbook: what co-production is" },
  { href: "/verify", label: "Check an evidence pack" },
  { href: "/display", label: "Reading settings" },
];

/** The foot of every page: the whole menu, and where to find support. */
export function Footer({ support, signedIn, links = [], projectLinks, wide = false }: FooterProps) {
  const own = signedIn ? { href: "/account", label: "Your account" } : { href: "/sign-in", label: "Sign in" };
  return (
    <footer className="footer" id="menu">
      <FooterRings />
      <div className={`${pageClass(wide)} footer__grid`}>
        {projectLinks && (
          <div className="footer__project">
            <FooterMenu id="menu-project" title="Parts of this project" links={projectLinks} />
          </div>
        )}
        <FooterMenu id="menu-all" title="All of Alongside" links={[...links, own]} />
        <FooterMenu id="menu-help" title="Help and support" links={[...ownHelp(support), ...helpLinks]} />
        <div className="footer__words">
          {support?.project?.person && (
            <section aria-labelledby="footer-person">
              <h2 id="footer-person">In this project you can turn to {support.project.person.name}</h2>
              <p className="footer__support">{support.project.person.reach}</p>
            </section>
          )}
          {support && (
            <section aria-labelledby="footer-support">
              <h2 id="footer-support">{support.networkName}: where to find support</h2>
              <p className="footer__support">{support.words}</p>
            </section>
          )}
          <p className="footer__note">
            Alongside keeps the record of work that people do together, so that anyone can check it was done as equals.
          </p>
        </div>
      </div>
    </footer>
  );
}

function ownHelp(support: Support | null): NavLink[] {
  return support?.project ? [{ href: support.project.href, label: "Whom to turn to in this project" }] : [];
}

function FooterMenu({ id, title, links }: { id: string; title: string; links: NavLink[] }) {
  return (
    <nav aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <Link href={link.href}>{link.label}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
