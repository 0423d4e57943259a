import { NotTheirs } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ProjectPage } from "@/app/_shell/project-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Actions } from "@/app/_ui/actions";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { mayMend } from "@/lib/checklist/mending";
import { notesOf } from "@/lib/checklist/queries";
import { areaExplanations } from "@/lib/framework/area-explanations";
import { openArea } from "../_components/open-area";
import { writeNotesAction } from "./actions";

export default async function WriteNotes({ params }: { params: Promise<{ slug: string; area: string }> }) {
  const { viewer, view, area } = await orNotFound(openArea(await params));
  const back = `/projects/${view.slug}/checklist/${area.key}`;
  if (!mayMend(view, `checklist/${area.key}/notes`)) {
    const page = { viewer, view, part: "checklist", title: `Notes: ${area.name}` };
    return <NotTheirs {...page} back={{ href: back, label: area.name }} who="table" />;
  }
  const notes = await notesOf(view, area.key);
  return (
    <ProjectPage viewer={viewer} view={view} part="checklist" inside>
      <Hero back={<BackLink href={back}>{area.name}</BackLink>}>
        <h1 className="title">Notes: {area.name}</h1>
        <p className="lede">{areaExplanations[area.key]}</p>
      </Hero>
      <Page>
        <div className="page-body">
          <ActionForm
            action={writeNotesAction.bind(null, view.slug, area.key)}
            title={`Notes: ${area.name}: ${view.title}`}
          >
            <HiddenVersion version={notes.version} />
            <TextArea
              name="text"
              label="What do you want to keep about this?"
              hint="How you do it, who does it, where it is written. Everyone in the project can read it, and earlier wordings are kept."
              defaultValue={notes.text}
              rows={12}
            />
            <Actions>
              <SubmitButton>Save the notes</SubmitButton>
            </Actions>
          </ActionForm>
        </div>
      </Page>
    </ProjectPage>
  );
}
