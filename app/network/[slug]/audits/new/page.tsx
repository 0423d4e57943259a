import { z } from "zod";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ActionForm } from "@/app/_ui/action-form";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { projectsToAudit } from "@/lib/audits/network-queries";
import { openProject } from "@/lib/projects/queries";
import { NetworkPage } from "../../_components/network-page";
import { openNetworkPage } from "../../_components/open-network";
import { openAuditAction } from "../actions";
import { ChooseProject } from "./_components/choose-project";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ project?: string | string[]; text?: string | string[] }>;
};

const Words = z
  .string()
  .transform((text) => text.replaceAll("\0", "").trim().slice(0, 200))
  .catch("");

export default async function OpenAudit({ params, searchParams }: Props) {
  const { viewer, network } = await openNetworkPage(params);
  const asked = await searchParams;
  const slug = Words.parse(asked.project ?? "");
  const here = `/network/${network.slug}/audits/new`;
  const page = {
    viewer,
    network,
    part: "audits" as const,
    back: { href: `/network/${network.slug}/audits`, label: "Audits" },
  };
  if (slug === "") {
    const text = Words.parse(asked.text ?? "");
    const projects = await projectsToAudit(network, viewer.personId, text);
    return (
      <NetworkPage {...page} title="Open an audit" lede="First choose the project.">
        <PageTitle title={`Open an audit: ${network.name}`} />
        <ChooseProject projects={projects} here={here} text={text} />
      </NetworkPage>
    );
  }
  const project = await orNotFound(openProject(viewer, slug));
  return (
    <NetworkPage
      {...page}
      title={`Open an audit of ${project.title}`}
      lede="The evidence stays as it stands at this moment. Everyone at the table is told, and can answer."
    >
      <ActionForm
        action={openAuditAction.bind(null, network.slug, project.slug)}
        title={`Open an audit of ${project.title}`}
      >
        <TextArea
          name="why"
          label="Why this project, and what is looked at"
          hint="Everyone at the table reads it."
          rows={3}
        />
        <SubmitButton>Open the audit</SubmitButton>
      </ActionForm>
    </NetworkPage>
  );
}
