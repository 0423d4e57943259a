import type { Group } from "@/app/_ui/group";
import { Seat } from "@/app/_ui/seat";
import type { FindingView, StepView } from "@/lib/audits/queries";
import { endingWords, lookWords, replyWords } from "@/lib/audits/words";
import { dayInWords } from "@/lib/calendar/days";
import { Cited } from "./cited";

type BothVoicesProps = {
  finding: FindingView;
  project: string;
  groups: Pick<Group, "key" | "letter">[];
  auditor: string;
};

/** What the auditor says and what the table says, side by side in the same size. Neither stands above the other, and nothing is averaged. */
export function BothVoices({ finding, project, groups, auditor }: BothVoicesProps) {
  const table = finding.steps.filter((step) => step.by === "table");
  const looks = finding.steps.filter((step) => step.by === "auditor");
  return (
    <div className="voices">
      <div className="voices__side">
        <p className="voices__who">The auditor</p>
        <div className="voices__said">
          <p className="note">
            What was seen, {dayInWords(finding.raisedOn)}, {auditor}
          </p>
          <p className="as-written">{finding.seen}</p>
          <Cited record={finding.record} project={project} />
        </div>
        {finding.asked !== "" && (
          <div className="voices__said">
            <p className="note">What is asked{finding.dueOn && `, by ${dayInWords(finding.dueOn)}`}</p>
            <p className="as-written">{finding.asked}</p>
          </div>
        )}
        {looks.map(({ number, as, on, name, text }) => (
          <div key={number} className="voices__said">
            <p className="note">
              {lookWords[as]}, {dayInWords(on)}, {name}
            </p>
            <p className="as-written">{text}</p>
          </div>
        ))}
        {finding.closedOn && finding.closedAs && (
          <div className="voices__said">
            <p className="note">
              {endingWords[finding.closedAs]}, {dayInWords(finding.closedOn)}
            </p>
            <p className="as-written">{finding.closedWhy}</p>
          </div>
        )}
      </div>
      <div className="voices__side">
        <p className="voices__who">The table</p>
        {table.length === 0 && <p>Nobody at the table has said anything about this yet.</p>}
        {table.map((step) => (
          <Reply key={step.number} step={step} project={project} groups={groups} />
        ))}
      </div>
    </div>
  );
}

type ReplyProps = Pick<BothVoicesProps, "project" | "groups"> & { step: Extract<StepView, { by: "table" }> };

function Reply({ step: { as, on, name, group, helper, text, record }, project, groups }: ReplyProps) {
  return (
    <div className="voices__said">
      <p className="note">
        <Seat group={group} letter={groups.find(({ key }) => key === group)?.letter} state="signed" /> {replyWords[as]},{" "}
        {dayInWords(on)}, {name}
        {helper && `, written down by ${helper}`}
      </p>
      <p className="as-written">{text}</p>
      <Cited record={record} project={project} />
    </div>
  );
}
