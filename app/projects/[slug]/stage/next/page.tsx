import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { allows } from "@/lib/policy/policy";
import { openTable } from "../../people/_components/seats";
import { StageForm } from "../_components/stage-form";
import { stepFrom } from "../_components/steps";

export default async function NextStage({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const step = stepFrom(view.stage);
  const back = { href: `/projects/${view.slug}/stage`, label: "Where the project is" };
  const page = { viewer, view, part: "stage", title: step.label, back };
  if (!allows("project.change-stage", view.roles)) return <NotTheirs {...page} who="lead" />;
  return (
    <InsidePage {...page} lede={step.hint}>
      <StageForm key={step.to} view={view} step={step} />
    </InsidePage>
  );
}
