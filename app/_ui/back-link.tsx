import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "./icon";

export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link className="back-link" href={href}>
      <Icon name="back" />
      {children}
    </Link>
  );
}
