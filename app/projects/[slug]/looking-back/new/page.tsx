import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import { mayNow, openTable } from "../../people/_components/seats";
import { ReflectionFields } from "../_components/reflection-fields";
import { addReflectionAction } from "../actions";

const title = "Look back together";

export default async function NewReflection({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const back = { href: `/projects/${view.slug}/looking-back`, label: "Looking back" };
  const page = { viewer, view, part: "outcomes", title, back };
  if (!mayNow(view, "reflection.add")) return <NotTheirs {...page} who="table" />;
  return (
    <InsidePage {...page} lede="Talk about it first, for example at the end of a meeting. Then write it down here.">
      <ActionForm action={addReflectionAction.bind(null, view.slug)} title={title}>
        <ReflectionFields today={dayOf(new Date(), view.network.timeZone)} />
        <SubmitButton>Save this look back</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
