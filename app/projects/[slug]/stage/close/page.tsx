import Link from "next/link";
import { InsidePage, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { Checkbox } from "@/app/_ui/checkbox";
import { inShort, type Obstacle } from "@/lib/checklist/in-the-way";
import { wayToMend } from "@/lib/checklist/mending";
import { obstaclesOf } from "@/lib/checklist/queries";
import { allows } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import { openTable } from "../../people/_components/seats";
import { StageForm } from "../_components/stage-form";
import { close } from "../_components/steps";

export default async function CloseProject({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const back = { href: `/projects/${view.slug}/stage`, label: "Where the project is" };
  const page = { viewer, view, part: "stage", title: close.label, back };
  if (!allows("project.change-stage", view.roles)) return <NotTheirs {...page} who="lead" />;
  if (view.stage === "closed") {
    return (
      <OnlyWords {...page}>
        <p>This project is closed already.</p>
      </OnlyWords>
    );
  }
  const obstacles = await obstaclesOf(view);
  return (
    <InsidePage {...page} lede={close.hint}>
      <StageForm view={view} step={close} tick={obstacles.length > 0 && <GoAhead />}>
        <input type="hidden" name="shown" value={inShort(obstacles)} />
        {obstacles.length === 0 ? <p>Nothing stands in the way.</p> : <Obstacles view={view} obstacles={obstacles} />}
      </StageForm>
    </InsidePage>
  );
}

function GoAhead() {
  return <Checkbox name="goAhead" value="on" label="We know this, and close the project all the same" />;
}

function Obstacles({ view, obstacles }: { view: ProjectView; obstacles: Obstacle[] }) {
  return (
    <section className="form-part">
      <h2 className="sub-title">What stands in the way</h2>
      <p className="prose">
        You can close the project all the same. Then this list is kept with it, for everyone to read.
      </p>
      <ul className="lines">
        {obstacles.map(({ text, mend }) => {
          const way = mend && wayToMend(view, mend);
          return (
            <li className="line" key={text}>
              <p className="line__what">{text}</p>
              {way && (
                <p className="line__links">
                  <Link href={`/projects/${view.slug}/${way.path}`}>{way.label}</Link>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
