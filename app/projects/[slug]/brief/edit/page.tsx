import Link from "next/link";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ProjectPage } from "@/app/_shell/project-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Actions } from "@/app/_ui/actions";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { EmptyState } from "@/app/_ui/empty-state";
import { Field } from "@/app/_ui/field";
import { Hero } from "@/app/_ui/hero";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { SubmitButton } from "@/app/_ui/submit-button";
import { requireActor } from "@/lib/auth/current-actor";
import { decisionsToCite } from "@/lib/projects/citing-queries";
import { briefOf, type CitedDecision, openProject, type ProjectView } from "@/lib/projects/queries";
import { briefAsTyped, briefIsOpenTo } from "@/lib/projects/rules";
import { BriefSections } from "../../../_components/brief-sections";
import { CiteDecision, DecisionName } from "../../_components/cite-decision";
import { writeBriefAction } from "./actions";

export default async function EditBrief({ params }: { params: Promise<{ slug: string }> }) {
  const viewer = await requireActor();
  const { slug } = await params;
  const view = await orNotFound(openProject(viewer, slug));
  return (
    <ProjectPage viewer={viewer} view={view} part="brief" inside>
      <Hero back={<BackLink href={`/projects/${view.slug}/brief`}>The brief</BackLink>}>
        <h1 className="title">Write the brief</h1>
        <p className="lede">
          Write down what is settled and leave the rest empty. Every change is kept in the history.
        </p>
      </Hero>
      <Page>{briefIsOpenTo(view) ? <BriefForm view={view} /> : <NotYours closed={view.stage === "closed"} />}</Page>
    </ProjectPage>
  );
}

async function BriefForm({ view }: { view: ProjectView }) {
  const { content, version, agreedBy } = await briefOf(view);
  return (
    <ActionForm
      action={writeBriefAction.bind(null, view.slug)}
      title="Write the brief"
      values={{ ...briefAsTyped(content), title: view.title }}
    >
      {agreedBy && <Agreed slug={view.slug} decision={agreedBy} />}
      <Record name="1. What it is about">
        <HiddenVersion version={version} />
        <Field name="title" label="Title" hint="Short and plain. The project’s address stays the same." />
      </Record>
      <BriefSections first={2} />
      <Record name="5. Save">
        {agreedBy && (
          <CiteDecision
            slug={view.slug}
            decisions={await decisionsToCite(view, agreedBy.decidedOn)}
            hint="A decision that stands, made since the brief was agreed. Both wordings can be read in the history."
          />
        )}
        <Actions>
          <SubmitButton>Save the brief</SubmitButton>
        </Actions>
      </Record>
    </ActionForm>
  );
}

/** Said before anyone writes: what is typed here does not wait while a decision is written down. */
function Agreed({ slug, decision }: { slug: string; decision: CitedDecision }) {
  return (
    <Record name="It is agreed">
      <div className="prose">
        <p>
          The brief was agreed by <DecisionName slug={slug} decision={decision} />. It changes only by a decision of the
          group, which is named at the end of this page.
        </p>
        <p>
          <Link href={`/projects/${slug}/decisions/new?kind=change-scope`}>Write that decision down first</Link>
        </p>
      </div>
    </Record>
  );
}

function NotYours({ closed }: { closed: boolean }) {
  return (
    <div className="page-body">
      <PageTitle title="Write the brief" />
      <EmptyState title={closed ? "This project is closed" : "A lead or a facilitator writes the brief"}>
        <p>
          {closed
            ? "A lead can open it again. Until then the brief stays as it is."
            : "Tell one of them what you would change. You can read the brief at any time."}
        </p>
      </EmptyState>
    </div>
  );
}
