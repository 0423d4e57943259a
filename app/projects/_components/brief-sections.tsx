"use client";

import { Record } from "@/app/_ui/record";
import { constraintKinds } from "@/lib/projects/brief-parts";
import { LimitRows } from "./limit-rows";
import { TextRows } from "./text-rows";
import "./brief.css";

/** The parts of a brief as one form asks for them, wherever a brief is written; numbered on from the first. */
export function BriefSections({ first }: { first: number }) {
  return (
    <>
      <Record name={`${first}. What you want to achieve`} note="You can leave this for later and write it together.">
        <TextRows
          name="aims"
          legend="Aims"
          hint="One aim in each row. For example: Families and carers get support of their own."
          rowName={(number) => `aim ${number}`}
          addWords="Add another aim"
          least={3}
          withId
        />
      </Record>
      <Record
        name={`${first + 1}. What belongs to it`}
        note="Saying early what is not part of it saves disappointment later."
      >
        <TextRows
          name="inScope"
          legend="In scope"
          hint="What the group works on and can decide. For example: Help while people wait for treatment."
          rowName={(number) => `in scope ${number}`}
          addWords="Add another line in scope"
          least={2}
        />
        <TextRows
          name="outOfScope"
          legend="Out of scope"
          hint="What is left out, and why. For example: Support for under 16s, which has its own review."
          rowName={(number) => `out of scope ${number}`}
          addWords="Add another line out of scope"
          least={2}
        />
        <TextRows
          name="cannotInfluence"
          legend="Cannot be influenced"
          hint="What nobody at the table can change. For example: The law on treatment."
          rowName={(number) => `cannot be influenced ${number}`}
          addWords="Add another line that cannot be influenced"
          least={2}
        />
      </Record>
      <Record
        name={`${first + 2}. What limits it`}
        note="Say whether each limit is fixed or can still be talked about. If there is none, say so: that is an answer too."
      >
        {constraintKinds.map((kind) => (
          <LimitRows key={kind} kind={kind} />
        ))}
      </Record>
    </>
  );
}
