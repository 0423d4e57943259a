import type { ReactNode } from "react";
import { SitePage } from "@/app/_shell/site-page";
import { BackLink } from "@/app/_ui/back-link";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import type { Viewer } from "@/lib/auth/current-actor";
import type { Practice } from "@/lib/practice/schema";
import { practiceHref } from "./practice-href";

type PracticePageProps = {
  viewer: Viewer | null;
  title: string;
  hasProblems?: boolean;
  lede: ReactNode;
  /** Where the way back leads: to the table of this practice, or out of it. */
  practice?: Practice;
  children: ReactNode;
};

/** The frame of each page of a practice. */
export function PracticePage({ viewer, title, hasProblems, lede, practice, children }: PracticePageProps) {
  const back = practice ? (
    <BackLink href={practiceHref({ ...practice, shown: "table" })}>Everyone round the table</BackLink>
  ) : (
    <BackLink href="/workbook/practice">A practice brief</BackLink>
  );
  return (
    <SitePage viewer={viewer} current="/workbook">
      <PageTitle title={hasProblems ? `Problem: ${title}` : title} />
      <Hero back={back}>
        <h1 className="title title--small">{title}</h1>
        <p className="lede">{lede}</p>
      </Hero>
      <div className="page">{children}</div>
    </SitePage>
  );
}
