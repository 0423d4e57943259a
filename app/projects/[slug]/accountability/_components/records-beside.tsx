import Link from "next/link";
import type { Accountability, RecordNamed } from "@/lib/accountability/queries";
import { pathOfRecord, recordInWords, recordKinds } from "@/lib/accountability/words";
import { dayInWords } from "@/lib/calendar/days";
import type { RecordsSeen, Some } from "@/lib/checklist/records-seen";
import { count } from "@/lib/checklist/words";

type Props = { home: string; seen: RecordsSeen; named: Accountability["named"] };

/** The records of one kind beside a rule: how many speak for it, against it, or neither, with the newest of each by name. */
export function RecordsBeside({ home, seen: { kind, speakFor, speakAgainst, others }, named }: Props) {
  const { one, many, path } = recordKinds[kind];
  const isJudged = speakFor.count + speakAgainst.count > 0;
  const sides: [string, Some][] = [
    ["Speaks for it", speakFor],
    ["Speaks against it", speakAgainst],
    [isJudged ? "Neither way" : "Looked at", others],
  ];
  return (
    <dl className="beside">
      {sides.map(
        ([side, some]) =>
          some.count > 0 && (
            <div key={side}>
              <dt>{side}</dt>
              <dd>
                <Link href={`${home}/${path}`}>{count(some.count, one, many)}</Link>
                <Lines home={home} records={named(kind, some)} />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Lines({ home, records }: { home: string; records: RecordNamed[] }) {
  if (records.length === 0) return null;
  return (
    <ul>
      {records.map((record) => (
        <Line key={record.number} home={home} record={record} />
      ))}
    </ul>
  );
}

function Line({ home, record }: { home: string; record: RecordNamed }) {
  return (
    <li>
      <Link href={`${home}/${pathOfRecord(record.kind, record.number)}`}>{recordInWords(record)}</Link>
      <span className="note">{dayOfRecord(record)}</span>
    </li>
  );
}

function dayOfRecord({ on, dueOn }: RecordNamed): string {
  if (on !== null) return `, ${dayInWords(on)}`;
  return dueOn === null ? "" : `, by ${dayInWords(dueOn)}`;
}
