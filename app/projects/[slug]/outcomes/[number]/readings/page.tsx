import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { Checkbox } from "@/app/_ui/checkbox";
import { FieldGroup } from "@/app/_ui/field-group";
import { FileField } from "@/app/_ui/file-field";
import { Fold } from "@/app/_ui/fold";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { dayOf } from "@/lib/calendar/moments";
import type { Measure } from "@/lib/outcomes/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { numberIn } from "../../../people/_components/seats";
import { OutcomePage } from "../../_components/outcome-page";
import { ReadingFields } from "../../_components/reading-fields";
import { addReadingsAction } from "../../actions";

type ReadingsProps = {
  params: Promise<{ slug: string; number: string }>;
  searchParams: Promise<{ measure?: string }>;
};

const title = "Write down readings";
const rows = [0, 1, 2, 3];

export default async function Readings({ params, searchParams }: ReadingsProps) {
  const wanted = numberIn((await searchParams).measure ?? "");
  return (
    <OutcomePage params={params} verb="reading.add" title={title}>
      {({ number, measures }, view) => {
        const [only] = measures;
        const measure = measures.length === 1 ? only : measures.find((one) => one.number === wanted);
        if (!measure) return <WhichMeasure measures={measures} outcome={`/projects/${view.slug}/outcomes/${number}`} />;
        return <ReadingsForm measure={measure} outcome={number} view={view} />;
      }}
    </OutcomePage>
  );
}

function WhichMeasure({ measures, outcome }: { measures: Measure[]; outcome: string }) {
  return (
    <>
      <PageTitle title={title} />
      {measures.length === 0 ? (
        <p>
          <Link className="standalone-link" href={`${outcome}/measures/new`}>
            First say how you will know
          </Link>
        </p>
      ) : (
        <>
          <h2 className="section-title">Of which measure?</h2>
          <ul className="plain-links">
            {measures.map(({ number, what }) => (
              <li key={number}>
                <Link href={`${outcome}/readings?measure=${number}`}>{what}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function ReadingsForm({ measure, outcome, view }: { measure: Measure; outcome: number; view: ProjectView }) {
  const { slug, network } = view;
  const today = dayOf(new Date(), network.timeZone);
  const parts = measure.categories.map((category) => ({ category, value: "" }));
  const headings = ["Day", "Figure", "People", "Note", "Web address", ...measure.categories].join(", ");
  return (
    <ActionForm
      action={addReadingsAction.bind(null, { slug, outcome, indicator: measure.number })}
      title={title}
      values={{ rows: rows.map(() => ({ parts })) }}
    >
      <p className="prose">
        {measure.what}, in {measure.unit}. Leave the rows that you do not need empty.
      </p>
      {rows.map((row) => (
        <FieldGroup key={row} name={`rows.${row}`} legend={`Reading ${row + 1}`}>
          <ReadingFields measure={measure} today={today} row={`rows.${row}.`} />
        </FieldGroup>
      ))}
      <Fold names={["pasted", "file"]} summary="Paste from a spreadsheet, or choose a file">
        <TextArea
          name="pasted"
          label="The lines of a spreadsheet"
          optional
          hint={`On each line a day, a figure and, if you like, a note: 3 November 2026, 31, two evenings called off. With a line of headings their order is free: ${headings}.`}
          rows={8}
        />
        <FileField
          name="file"
          label="Or choose a file"
          optional
          hint="A spreadsheet saved as CSV, such as the one that is kept from here. Up to 500 readings at once."
          accept=".csv,.txt,text/csv,text/plain"
        />
      </Fold>
      <Checkbox small name="final" value="on" label="Measuring ends with the latest of these" />
      <SubmitButton>Save these readings</SubmitButton>
    </ActionForm>
  );
}
