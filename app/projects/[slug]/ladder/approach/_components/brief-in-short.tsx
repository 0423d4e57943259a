import Link from "next/link";
import type { Brief } from "@/lib/projects/schema";

/** What the brief asks for, line by line. */
export function BriefInShort({ brief, home }: { brief: Brief; home: string }) {
  return (
    <>
      {brief.aims.length === 0 ? (
        <p>No aim is written down yet.</p>
      ) : (
        <ol className="numbered">
          {brief.aims.map(({ id, text }) => (
            <li key={id} className="as-written">
              {text}
            </li>
          ))}
        </ol>
      )}
      <p className="no-print">
        <Link className="standalone-link" href={`${home}/brief`}>
          Read the whole brief
        </Link>
      </p>
    </>
  );
}
