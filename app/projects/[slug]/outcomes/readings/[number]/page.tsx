import Link from "next/link";
import { InsidePage } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { SummaryList, type SummaryRow } from "@/app/_ui/summary-list";
import { dayInWords } from "@/lib/calendar/days";
import { withUnit } from "@/lib/outcomes/numbers";
import { type Measure, type Reading, readingNumbered } from "@/lib/outcomes/queries";
import { FilesSection } from "../../../files/_components/files-beside";
import { numberIn, openTable } from "../../../people/_components/seats";
import { BesideFigure, saysAnythingBeside } from "../../_components/beside-figure";

type ReadingProps = {
  params: Promise<{ slug: string; number: string }>;
  searchParams: Promise<{ saved?: string }>;
};

const notices: Record<string, string> = {
  file: "Saved: the file is kept beside this reading.",
  "file-taken-back": "Saved: the file is taken back.",
};

/** One reading, with the files that show where its figure is from. */
export default async function ReadingOnItsOwn({ params, searchParams }: ReadingProps) {
  const { viewer, view } = await openTable(params);
  const [{ outcome, measure, reading }, { saved = "" }] = await Promise.all([
    orNotFound(readingNumbered(view, numberIn((await params).number))),
    searchParams,
  ]);
  const back = { href: `/projects/${view.slug}/outcomes/${outcome.number}`, label: outcome.title };
  const title = `Reading of ${dayInWords(reading.measuredOn)}`;
  return (
    <InsidePage viewer={viewer} view={view} part="outcomes" title={title} back={back} lede={measure.what}>
      <PageTitle title={title} />
      {Object.hasOwn(notices, saved) && <Notice>{notices[saved]}</Notice>}
      {reading.takenBackOn !== null && (
        <p className="prose">Taken back on {dayInWords(reading.takenBackOn)}: it counts nowhere.</p>
      )}
      <SummaryList rows={rowsOf(reading, measure)} />
      <FilesSection view={view} of={{ reading: reading.number }} mayBear={reading.takenBackOn === null} />
      <p className="no-print">
        <Link className="standalone-link" href={back.href}>
          All readings and the chart
        </Link>
      </p>
    </InsidePage>
  );
}

function rowsOf(reading: Reading, { unit }: Measure): SummaryRow[] {
  const { value, people, recordedOn } = reading;
  const rows: SummaryRow[] = [{ name: "Figure", value: withUnit(value, unit) }];
  if (people !== null) rows.push({ name: "People it tells of", value: people.toLocaleString("en-GB") });
  rows.push({ name: "Written down on", value: dayInWords(recordedOn) });
  if (saysAnythingBeside(reading))
    rows.push({ name: "Beside it", value: <BesideFigure reading={reading} unit={unit} /> });
  return rows;
}
