import Link from "next/link";

export function Wordmark() {
  return (
    <Link className="wordmark" href="/">
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <circle cx="20" cy="20" r="10.4" fill="var(--gorse)" stroke="var(--ink)" strokeWidth="2.2" />
        <g fill="var(--ink)">
          <path d="M20 .6 24 3.8V8.4H16V3.8Z" />
          <circle cx="35.6" cy="20" r="4.1" />
          <rect x="16.3" y="31.8" width="7.4" height="7.4" rx=".6" />
          <path d="M4.4 15 9.2 20 4.4 25-.4 20Z" />
        </g>
      </svg>
      Alongside
    </Link>
  );
}
