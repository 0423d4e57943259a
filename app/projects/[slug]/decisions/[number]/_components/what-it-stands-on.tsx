import Link from "next/link";
import { Icon } from "@/app/_ui/icon";
import { Record } from "@/app/_ui/record";
import type { Decision } from "@/lib/decisions/queries";
import type { ProjectView } from "@/lib/projects/queries";
import type { Voice } from "@/lib/voices/queries";
import { FilesRecord } from "../../../files/_components/files-beside";
import { Said } from "../../../voices/_components/said";

/** What people said, what can be read, the meeting, and the aims of the brief that it is for. */
export function WhatItStandsOn({ decision, behind, view }: { decision: Decision; behind: Voice[]; view: ProjectView }) {
  return (
    <>
      {behind.length > 0 && (
        <Record name="What people said">
          {behind.map((voice) => (
            <Said key={voice.number} voice={voice} view={view} linked small />
          ))}
        </Record>
      )}
      <Evidence decision={decision} view={view} />
      <FilesRecord view={view} of={{ decision: decision.number }} />
      <Aims decision={decision} />
    </>
  );
}

function Evidence({ decision: { addresses, meeting }, view }: { decision: Decision; view: ProjectView }) {
  const isEmpty = addresses.length === 0 && meeting === null;
  return (
    <Record name="Evidence">
      {isEmpty && <p className="prose">Nothing is linked here.</p>}
      {!isEmpty && (
        <ul className="evidence-list">
          {addresses.map(({ text, link }) => (
            <li key={`${text} ${link}`}>
              <Icon name="page" />
              <a href={link} rel="noreferrer">
                {text}
              </a>
            </li>
          ))}
          {meeting && (
            <li>
              <Icon name="talk" />
              <Link href={`/projects/${view.slug}/meetings/${meeting.number}`}>The meeting: {meeting.title}</Link>
            </li>
          )}
        </ul>
      )}
    </Record>
  );
}

function Aims({ decision: { aims, aimsGone } }: { decision: Decision }) {
  if (aims.length + aimsGone === 0) return null;
  return (
    <Record name="Which aims it is for">
      <ul className="bulleted">
        {aims.map(({ id, text }) => (
          <li key={id} className="as-written">
            {text}
          </li>
        ))}
        {aimsGone > 0 && (
          <li>{aimsGone === 1 ? "An aim" : `${aimsGone} aims`} that the brief does not have any more.</li>
        )}
      </ul>
    </Record>
  );
}
