import "./workbook.css";
import Link from "next/link";
import type { ReactNode } from "react";
import { SitePage } from "@/app/_shell/site-page";
import { BackLink } from "@/app/_ui/back-link";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import type { Viewer } from "@/lib/auth/current-actor";
import type { OwnWorkbook } from "@/lib/workbook/queries";
import { courseParts, partAfter, partBefore } from "@/lib/workbook/rules";
import type { Part } from "@/lib/workbook/schema";
import { partWords } from "@/lib/workbook/words";
import { NotesForm } from "./notes-form";

type PartPageProps = { viewer: Viewer | null; part: Part; own: OwnWorkbook; saved: boolean; children: ReactNode };

/** The frame of a part: what it says, what it asks, and the way back and on. */
export function PartPage({ viewer, part, own, saved, children }: PartPageProps) {
  const { name, about } = partWords[part];
  const place = courseParts.indexOf(part) + 1;
  return (
    <SitePage viewer={viewer} current="/workbook">
      {!viewer && <PageTitle title={name} />}
      <Hero back={<BackLink href="/workbook">The workbook</BackLink>}>
        {place > 0 && (
          <p className="label">
            Part {place} of {courseParts.length}
          </p>
        )}
        <h1 className="title">{name}</h1>
        <p className="lede">{about}</p>
        {saved && <Notice>Saved, for you alone.</Notice>}
      </Hero>
      <div className="page">
        {children}
        <Record name="For yourself" note={viewer && "Only you can read this. You do not have to write anything."}>
          <NotesForm viewer={viewer} part={part} own={own} />
        </Record>
        <BackAndOn part={part} mayWrite={viewer !== null && !(part === "start" && own.start)} />
      </div>
    </SitePage>
  );
}

function BackAndOn({ part, mayWrite }: { part: Part; mayWrite: boolean }) {
  const [before, after] = [partBefore(part), partAfter(part)];
  return (
    <nav className="workbook-ways no-print" aria-label="Parts of the workbook">
      {before && <Link href={`/workbook/${before}`}>Back: {partWords[before].name}</Link>}
      {after && (
        <Link href={`/workbook/${after}`}>
          {mayWrite ? "On without saving" : "On"}: {partWords[after].name}
        </Link>
      )}
    </nav>
  );
}
