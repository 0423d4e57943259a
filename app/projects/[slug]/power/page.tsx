import { InsidePage } from "@/app/_shell/inside-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageTitle } from "@/app/_ui/page-title";
import { periodsOf, powerInWords, powerOf, powers } from "@/lib/decisions/power";
import { powerTrace } from "@/lib/decisions/power-queries";
import { openTable } from "../people/_components/seats";
import { PowerPicture } from "./_components/power-picture";
import { PowerTable } from "./_components/power-table";
import { questions } from "./_components/words";

type PowerProps = { params: Promise<{ slug: string }> };

export default async function PowerTrace({ params }: PowerProps) {
  const { viewer, view } = await openTable(params);
  const counts = await powerTrace(view);
  const { groups } = view.framework;
  const periods = periodsOf(counts);
  const page = {
    ...{ viewer, view, part: "decisions", wide: true },
    back: { href: `/projects/${view.slug}/decisions`, label: "Decisions" },
    title: "Who brings up, decides and does what",
    lede: "Where the power lies in this project, and whether it moves.",
  };
  return (
    <InsidePage {...page}>
      <PageTitle title={page.title} />
      {counts.length === 0 && (
        <EmptyState title="There is nothing to see yet">
          <p>
            With the first decision or action that is written down, this page begins to show who takes part in them.
          </p>
        </EmptyState>
      )}
      {powers.map((what) => {
        const power = powerOf(what, counts, groups);
        const { title, note, table } = questions[what];
        return (
          power.of > 0 && (
            <section key={what} className="power" aria-labelledby={what}>
              <h2 className="section-title" id={what}>
                {title}
              </h2>
              <p className="power__words">{powerInWords(what, power, groups)}</p>
              <p className="note">{note}</p>
              <div className="power__both">
                <PowerPicture power={power} periods={periods} groups={groups} />
                <PowerTable label={table} power={power} periods={periods} groups={groups} />
              </div>
            </section>
          )
        );
      })}
    </InsidePage>
  );
}
