import { SummaryList } from "@/app/_ui/summary-list";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import type { VersionLine } from "@/lib/framework/queries";
import { weightInWords, whatItAsks } from "@/lib/framework/words";

/** When a version was published, by whom and why, and what it asked of those who had signed. */
export function VersionStep({ step, timeZone }: { step: VersionLine; timeZone: string }) {
  return (
    <SummaryList
      rows={[
        {
          name: "Published",
          value: `${dayInWords(dayOf(step.publishedAt, timeZone))}${step.by ? ` by ${step.by}` : ""}`,
        },
        { name: weightInWords(step.weight), value: whatItAsks(step.weight) },
        { name: "Why", value: <p className="as-written">{step.why}</p> },
      ]}
    />
  );
}
