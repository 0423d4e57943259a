import Link from "next/link";

type PageLink = { href: string; label: string };

/** Newer and older, in words. */
export function Pages({
  label,
  showing,
  newer,
  older,
}: {
  label: string;
  showing: string;
  newer?: PageLink;
  older?: PageLink;
}) {
  return (
    <nav className="pages" aria-label={label}>
      <p>{showing}</p>
      <div className="actions">
        {newer && <Link href={newer.href}>{newer.label}</Link>}
        {older && <Link href={older.href}>{older.label}</Link>}
      </div>
    </nav>
  );
}
