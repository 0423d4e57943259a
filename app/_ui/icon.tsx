import type { ReactNode } from "react";

export type IconName = keyof typeof drawings;

/** A line drawing that stands beside words, never alone. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {drawings[name]}
    </svg>
  );
}

const drawings = {
  back: <path d="M14.5 5 7.5 12l7 7" />,
  tick: <path d="M5 12.8 10 17.6 19.2 6.8" />,
  cross: <path d="M6 6l12 12M18 6 6 18" />,
  problem: (
    <>
      <path d="M12 2.6 22 20.6H2ZM12 9v5" />
      <circle cx="12" cy="17" r="0.4" />
    </>
  ),
  filter: <path d="M4 6.5h16M7 12h10M10 17.5h4" />,
  flag: <path d="M5 21.5V3.5h13l-3.2 4.5L18 12.5H5" />,
  clock: <path d="M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3.2 2.4" />,
  phone: (
    <path d="M6 3.5h3.2l1.6 4.3-2.2 1.7a12 12 0 0 0 5.9 5.9l1.7-2.2 4.3 1.6V18a2.5 2.5 0 0 1-2.7 2.5A16 16 0 0 1 3.5 6.2 2.5 2.5 0 0 1 6 3.5Z" />
  ),
  letter: <path d="M3.5 6h17v12.5h-17ZM3.5 6.5l8.5 7 8.5-7" />,
  listen: <path d="M4 9.5v5h3.5l5 4v-13l-5 4ZM16 9a4.2 4.2 0 0 1 0 6M18.6 6.4a8 8 0 0 1 0 11.2" />,
  talk: <path d="M4 5.5h16v10.5h-9l-4 3.5v-3.5H4Z" />,
  roomy: <path d="M4 6h16M4 18h16" />,
  close: <path d="M4 5h16M4 9.7h16M4 14.3h16M4 19h16" />,
  plus: <path d="M12 5v14M5 12h14" />,
  dash: <path d="M5 12h14" />,
  question: <path d="M8.4 9a3.7 3.6 0 1 1 5.2 3.3c-1.2.6-1.6 1.2-1.6 2.4M12 18.4v.1" />,
  wave: <path d="M3.5 14.2c2.8-5.2 5.7-5 8.5-2.2s5.7 3 8.5-2.2" />,
  lock: <path d="M5.5 10.5h13v10h-13ZM8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3" />,
  page: <path d="M6 2.8h8.2l4.3 4.3v14.1H6ZM14 3v4.4h4.4M9.2 12h6M9.2 16h6" />,
} satisfies Record<string, ReactNode>;
