import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import { reflectionNumbered } from "@/lib/reflections/queries";
import { mayNow, numberIn, openTable } from "../../../people/_components/seats";
import { ReflectionFields } from "../../_components/reflection-fields";
import { changeReflectionAction } from "../../actions";

const title = "Add to a look back";

export default async function EditReflection({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const { viewer, view } = await openTable(params);
  const number = numberIn((await params).number);
  const reflection = await orNotFound(reflectionNumbered(view, number));
  const back = { href: `/projects/${view.slug}/looking-back`, label: "Looking back" };
  const page = { viewer, view, part: "outcomes", title, back };
  if (!mayNow(view, "reflection.change")) return <NotTheirs {...page} who="table" />;
  return (
    <InsidePage {...page} lede="What it says now stays in the history.">
      <ActionForm action={changeReflectionAction.bind(null, view.slug, number)} title={title}>
        <HiddenVersion version={reflection.version} />
        <ReflectionFields today={dayOf(new Date(), view.network.timeZone)} reflection={reflection} />
        <SubmitButton>Save this</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
