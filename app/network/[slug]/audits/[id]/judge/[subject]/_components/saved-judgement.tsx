import Link from "next/link";
import { shortNameOf } from "@/app/_components/audits/subjects";
import type { Around } from "./subjects-around";

/** That a judgement is saved, and where to go on from there. */
export function SavedJudgement({ home, around: { later } }: { home: string; around: Around }) {
  return (
    <>
      Saved: this is your judgement now.{" "}
      {later ? (
        <Link href={`${home}/judge/${later.key}`}>Go on to {shortNameOf(later)}</Link>
      ) : (
        <Link href={home}>Go back to the audit</Link>
      )}
    </>
  );
}
