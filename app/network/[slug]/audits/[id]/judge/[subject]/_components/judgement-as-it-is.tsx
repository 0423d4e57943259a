import { Verdict } from "@/app/_components/audits/verdict";
import type { AuditView } from "@/lib/audits/queries";

type JudgementAsItIsProps = { judged: AuditView["judgements"][number] | undefined; obstacle: string };

/** In place of the form: what the auditor says, and why there is nothing to save. */
export function JudgementAsItIs({ judged, obstacle }: JudgementAsItIsProps) {
  return (
    <section>
      <h2 className="section-title">The auditor’s judgement</h2>
      <p>
        <Verdict verdict={judged?.verdict ?? null} />
      </p>
      {judged && <p className="as-written prose">{judged.explained}</p>}
      <p>{obstacle}</p>
    </section>
  );
}
