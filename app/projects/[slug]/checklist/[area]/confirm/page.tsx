import { NotTheirs } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ProjectPage } from "@/app/_shell/project-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Actions } from "@/app/_ui/actions";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { mayMend } from "@/lib/checklist/mending";
import { areaExplanations } from "@/lib/framework/area-explanations";
import { openArea } from "../_components/open-area";
import { confirmAreaAction } from "./actions";

export default async function GiveYourWord({ params }: { params: Promise<{ slug: string; area: string }> }) {
  const { viewer, view, area } = await orNotFound(openArea(await params));
  const back = `/projects/${view.slug}/checklist/${area.key}`;
  if (!mayMend(view, `checklist/${area.key}/confirm`)) {
    const page = { viewer, view, part: "checklist", title: `Your word: ${area.name}` };
    return <NotTheirs {...page} back={{ href: back, label: area.name }} who="table" />;
  }
  return (
    <ProjectPage viewer={viewer} view={view} part="checklist" inside>
      <Hero back={<BackLink href={back}>{area.name}</BackLink>}>
        <h1 className="title">Your word: {area.name}</h1>
        <p className="lede">{areaExplanations[area.key]}</p>
      </Hero>
      <Page>
        <div className="page-body">
          <ActionForm
            action={confirmAreaAction.bind(null, view.slug, area.key)}
            title={`Your word: ${area.name}: ${view.title}`}
          >
            <Radios
              name="answer"
              label="Is this in place, as you see it?"
              hint="There is no wrong answer. You can give your word again later, and both stay readable."
              large
              options={[
                { value: "in-place", label: "In place", hint: "As I see it, we really do this." },
                { value: "not-yet", label: "Not yet", hint: "As I see it, something is still missing." },
              ]}
            />
            <TextArea
              name="note"
              label="What makes you say so?"
              hint="Your name and your words can be read by everyone in the project."
              optional
            />
            <Actions>
              <SubmitButton>Give my word</SubmitButton>
            </Actions>
          </ActionForm>
        </div>
      </Page>
    </ProjectPage>
  );
}
