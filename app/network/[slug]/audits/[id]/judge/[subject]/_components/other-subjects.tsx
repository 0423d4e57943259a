import Link from "next/link";
import { shortNameOf } from "@/app/_components/audits/subjects";
import type { AuditView } from "@/lib/audits/queries";
import type { Around } from "./subjects-around";

type OtherSubjectsProps = { audit: AuditView; home: string; around: Around };

/** The way to what is judged before and after this, and back to the audit. */
export function OtherSubjects({ audit, home, around: { earlier, later } }: OtherSubjectsProps) {
  return (
    <nav className="pages neighbours" aria-label="Other areas and statements">
      {earlier && (
        <Link rel="prev" href={`${home}/judge/${earlier.key}`}>
          Before: {shortNameOf(earlier)}
        </Link>
      )}
      <Link href={home}>Back to audit {audit.number}</Link>
      {later && (
        <Link rel="next" href={`${home}/judge/${later.key}`}>
          Next: {shortNameOf(later)}
        </Link>
      )}
    </nav>
  );
}
