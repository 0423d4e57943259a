import Link from "next/link";
import { dayInWords } from "@/lib/calendar/days";
import type { NextStep as Step } from "@/lib/checklist/types";
import { count } from "@/lib/checklist/words";
import type { ProjectView } from "@/lib/projects/queries";
import { stageInWords } from "@/lib/projects/words";
import { DecisionName } from "./cite-decision";
import { NextStep } from "./next-step";

const longestLede = 200;

/** What opens a project's home: where it stands, what it is called, what it is for, and the one next useful step. */
export function HomeWords({ view, firstAim, steps }: { view: ProjectView; firstAim?: string; steps: Step[] }) {
  return (
    <>
      <p className="status-line">
        <strong>{stageInWords(view.stage)}</strong>
        <span>Started on {dayInWords(view.startedOn)}</span>
      </p>
      <h1 className="title">{view.title}</h1>
      <Resting view={view} />
      {firstAim && firstAim.length <= longestLede && <p className="lede">{firstAim}</p>}
      <NextStep view={view} steps={steps} />
    </>
  );
}

/** Said at the top, kindly, while nobody is expected to do anything. */
function Resting({ view }: { view: ProjectView }) {
  const { slug, stage, stageSince, stageReason, stageDecision, stageInTheWay } = view;
  if (stage !== "paused" && stage !== "closed") return null;
  const since = dayInWords(stageSince);
  return (
    <div className="prose">
      <p>
        {stage === "paused"
          ? `This project has been taking a break since ${since}. Every seat and everything that was written is kept until you come back.`
          : `This project closed on ${since}. Thank you to everyone who took part. All that was written stays here to read.`}
      </p>
      {stageReason && <p className="as-written">“{stageReason}”</p>}
      {stageDecision && (
        <p>
          This goes back to <DecisionName slug={slug} decision={stageDecision} />.
        </p>
      )}
      {stageInTheWay.length > 0 && (
        <p>
          {count(stageInTheWay.length, "thing", "things")} stood in the way.{" "}
          <Link href={`/projects/${slug}/stage`}>Read what was still open</Link>
        </p>
      )}
    </div>
  );
}
