import "./audits.css";
import type { Group } from "@/app/_ui/group";
import { Record } from "@/app/_ui/record";
import { RuleAnswer } from "@/app/_ui/rule-answer";
import type { AuditView, FindingView, Since } from "@/lib/audits/queries";
import { isOpen, rulesOn } from "@/lib/audits/rules";
import type { FrozenRule } from "@/lib/audits/schema";
import { findingKindWords } from "@/lib/audits/words";
import { dayInWords } from "@/lib/calendar/days";
import { count } from "@/lib/checklist/words";
import { BothVoices } from "./both-voices";
import { FindingState } from "./finding-state";
import { FrozenRules } from "./frozen-rules";
import { Position } from "./position";
import { ReasonThen, StateThen } from "./state-then";
import { type Subject, shortNameOf, subjectsOf } from "./subjects";
import { Verdict } from "./verdict";
import { WhatChanged } from "./what-changed";
import { WorthAskingThen } from "./worth-asking-then";

type AuditReportProps = { audit: AuditView; since: Since; project: string; groups: Pick<Group, "key" | "letter">[] };

/** The whole audit, in the order in which it is read: what was looked at, what it came to, then area by area and statement by statement. */
export function AuditReport({ audit, since, project, groups }: AuditReportProps) {
  const { closedOn, closedBy, conclusion, findings } = audit;
  const open = findings.filter(isOpen);
  const part = { audit, project, groups };
  return (
    <>
      <Record name="What was looked at">
        <Position audit={audit} project={project} />
        <WhatChanged since={since} />
      </Record>
      <Record name="What it came to">
        {closedOn ? (
          <>
            <p className="as-written prose">{conclusion}</p>
            <p className="note">
              Closed on {dayInWords(closedOn)} by {closedBy}.
            </p>
          </>
        ) : (
          <p>This audit is open. What stands here can still change.</p>
        )}
        <p>{howManyFindings(findings, open)}</p>
      </Record>
      <Record name="Worth asking" note="What stood out in the records then. It may have a good reason.">
        <WorthAskingThen questions={audit.frozen.questions} />
      </Record>
      {subjectsOf(audit).map((subject) => (
        <SubjectPart key={subject.key} subject={subject} {...part} />
      ))}
    </>
  );
}

function howManyFindings(findings: FindingView[], open: FindingView[]): string {
  if (findings.length === 0) return "No finding was raised.";
  const disputed = findings.filter(({ state }) => state === "disputed" || state === "both-voices").length;
  const seen =
    disputed > 0 ? ` Someone at the table sees ${disputed} of them differently; both voices stand there.` : "";
  return `${count(findings.length, "finding was", "findings were")} raised, ${open.length} of them ${open.length === 1 ? "is" : "are"} open.${seen}`;
}

type SubjectPartProps = Omit<AuditReportProps, "since"> & { subject: Subject };

function SubjectPart({ audit, subject, project, groups }: SubjectPartProps) {
  const judged = audit.judgements.find((one) => one.subject === subject.key);
  const findings = audit.findings.filter((one) => one.subject === subject.key);
  const rules = rulesOn(audit.frozen, subject.key);
  return (
    <Record name={shortNameOf(subject)} note={subject.kind === "statement" && subject.name}>
      <div>
        <StateThen audit={audit} subject={subject} />
        <ReasonThen audit={audit} subject={subject} />
      </div>
      <p>
        The auditor: <Verdict verdict={judged?.verdict ?? null} />
      </p>
      {judged && <p className="as-written prose">{judged.explained}</p>}
      <h3 className="sub-title">What the rules answered then</h3>
      {subject.kind === "area" ? <FrozenRules rules={rules} since={null} /> : <Answers rules={rules} />}
      {findings.map((finding) => (
        <article key={finding.number} className="finding">
          <h3 className="sub-title">
            Finding {finding.number}: {findingKindWords[finding.kind]}
          </h3>
          <FindingState state={finding.state} />
          <BothVoices finding={finding} project={project} groups={groups} auditor={audit.openedBy} />
        </article>
      ))}
    </Record>
  );
}

/** The reasons stand with the areas, so that a statement says in short what speaks for and against it. */
function Answers({ rules }: { rules: FrozenRule[] }) {
  if (rules.length === 0) return <p>No rule is evidence for this statement.</p>;
  return (
    <ul className="answers-then">
      {rules.map(({ id, answer, title }) => (
        <li key={id}>
          <RuleAnswer answer={answer} /> {title}
        </li>
      ))}
    </ul>
  );
}
