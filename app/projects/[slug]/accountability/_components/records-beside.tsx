import Link from "next/link";
import type { Accountability } from "@/lib/accountability/queries";
import { pathOfRecord, type RecordNamed, recordInWords, recordKinds, recordsInWords } from "@/lib/accountability/words";
import { dayInWords } from "@/lib/calendar/days";
import type { RecordKind } from "@/lib/checklist/records-of-rules";
import type { RecordsSeen, Some } from "@/lib/checklist/records-seen";
import { capitalised } from "@/lib/checklist/words";

type Props = { home: string; records: RecordsSeen[]; accountability: Accountability };

/** The records beside a rule: how many speak for it, against it, or neither way, with the newest of each by name. */
export function RecordsBeside({ home, records, accountability }: Props) {
  const isJudged = records.some(({ speakFor, speakAgainst }) => speakFor.count + speakAgainst.count > 0);
  const sides: [string, (seen: RecordsSeen) => Some][] = [
    ["Speaks for it", ({ speakFor }) => speakFor],
    ["Speaks against it", ({ speakAgainst }) => speakAgainst],
    [isJudged ? "Neither way" : "Looked at", ({ others }) => others],
  ];
  const filled = sides.filter(([, some]) => records.some((seen) => some(seen).count > 0));
  return (
    filled.length > 0 && (
      <dl className="beside">
        {filled.map(([side, some]) => (
          <div key={side}>
            <dt>{side}</dt>
            {records
              .filter((seen) => some(seen).count > 0)
              .map((seen) => (
                <dd key={seen.kind}>
                  <Records home={home} kind={seen.kind} some={some(seen)} accountability={accountability} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    )
  );
}

type RecordsProps = { home: string; kind: RecordKind; some: Some; accountability: Accountability };

function Records({ home, kind, some, accountability }: RecordsProps) {
  const records = accountability.named(kind, some);
  const changedOn = accountability.lastChanged[kind];
  return (
    <>
      <Link href={`${home}/${recordKinds[kind].path}`}>{capitalised(recordsInWords(kind, some.count))}</Link>
      {changedOn && <span className="note">, last changed on {dayInWords(changedOn)}</span>}
      {records.length > 0 && (
        <ul>
          {records.map((record) => (
            <li key={record.number}>
              <Link href={`${home}/${pathOfRecord(record.kind, record.number)}`}>{recordInWords(record)}</Link>
              <span className="note">{dayOfRecord(record)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function dayOfRecord({ on, dueOn }: RecordNamed): string {
  if (on !== null) return `, ${dayInWords(on)}`;
  return dueOn === null ? "" : `, by ${dayInWords(dueOn)}`;
}
