import Link from "next/link";
import type { ReactNode } from "react";
import { PrintButton } from "@/app/_ui/print-button";
import { Record } from "@/app/_ui/record";
import type { Viewer } from "@/lib/auth/current-actor";
import { whereTheyMeet } from "@/lib/practice/rules";
import type { Practice } from "@/lib/practice/schema";
import { MapKey } from "./map-key";
import { MeetingMapDrawing, type Ties } from "./meeting-map-drawing";
import { practiceHref } from "./practice-href";
import { PracticePage } from "./practice-page";
import { TieList } from "./tie-list";
import { WhatEachChose } from "./what-each-chose";

const sections: { kind: keyof Ties; name: string; note: string; none: ReactNode }[] = [
  {
    ...{ kind: "talk", name: "Talk about these first", note: "Both must have it, and one makes the other harder." },
    none: "No two must-haves pull apart.",
  },
  {
    ...{ kind: "way", name: "Here is a way", note: "They pull apart, and one side could let go." },
    none: "Nobody has let go of anything that pulls apart.",
  },
  {
    ...{ kind: "meet", name: "Where you meet", note: "Each of the two helps the other: build on these." },
    none: "One side would let go wherever two could meet.",
  },
  {
    ...{ kind: "unsaid", name: "Not said yet", note: "These can pull apart. It depends on what each of you says." },
    none: "Everything that can pull apart is said.",
  },
];

/** The priorities of all four roles revealed: which meet, and which pull apart. */
export function MeetingMap({ viewer, practice }: { viewer: Viewer | null; practice: Practice }) {
  const ties = whereTheyMeet(practice.marks);
  return (
    <PracticePage
      viewer={viewer}
      practice={practice}
      title="Where you meet"
      lede="All cards are on the table. What meets and what pulls apart is our reading: you may see more."
    >
      <Record name="The map">
        <MeetingMapDrawing marks={practice.marks} ties={ties} />
        <MapKey />
        <WhatEachChose marks={practice.marks} />
        <Link className="standalone-link" href={practiceHref({ ...practice, shown: "all" })}>
          Change what each of you chose
        </Link>
      </Record>
      {sections.map(({ kind, name, note, none }) => (
        <Record key={kind} name={name} note={note}>
          {ties[kind].length > 0 ? <TieList ties={ties[kind]} /> : <p>{none}</p>}
        </Record>
      ))}
      <Record name="Decide together">
        <ol className="numbered">
          <li>Take the first of those that pull apart. What lies behind each of the two? Is there a third way?</li>
          <li>Agree on three things that will be done, with this money and in this time.</li>
          <li>Who gave something up? Did anyone thank them?</li>
          <li>Step out of your role, and tell each other how it felt.</li>
        </ol>
        <PrintButton quiet>Print this page</PrintButton>
      </Record>
    </PracticePage>
  );
}
