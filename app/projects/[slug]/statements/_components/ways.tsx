import "./signing.css";
import Link from "next/link";
import { usual, type WayToSee } from "@/lib/statements/words";

/** The same statement in another way: as written, in Easy Read, in another language. Remembered in the address. */
export function Ways({ ways, current, here }: { ways: WayToSee[]; current: WayToSee; here: string }) {
  if (ways.length < 2) return null;
  return (
    <nav className="ways" aria-label="How to see it">
      <ul>
        {ways.map(({ key, name, lang }) => (
          <li key={key}>
            <Link href={hrefIn(here, key)} lang={lang} aria-current={key === current.key ? "true" : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A page's address in one way to see it. */
export function hrefIn(path: string, way: string): string {
  return way === usual ? path : `${path}?${new URLSearchParams({ as: way })}`;
}
