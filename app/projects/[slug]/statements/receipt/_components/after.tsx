import Link from "next/link";
import type { ReactNode } from "react";

type AfterProps = { title: string; way?: { href: string; label: string }; children: ReactNode };

/** The part of a receipt that says how things go on. */
export function After({ title, way, children }: AfterProps) {
  return (
    <section className="receipt-part" aria-labelledby="after">
      <h2 className="section-title" id="after">
        {title}
      </h2>
      {children}
      {way && (
        <p className="no-print">
          <Link className="standalone-link" href={way.href}>
            {way.label}
          </Link>
        </p>
      )}
    </section>
  );
}
