import { answer } from "@/lib/api/answer";
import { endpoints } from "@/lib/api/endpoints";
import { projectFor } from "@/lib/api/who-asks";
import { briefOf } from "@/lib/projects/queries";

export const GET = answer(endpoints["/projects/{slug}"], async ({ reader, path }) => {
  const view = await projectFor(reader, path.slug);
  const { content, ...brief } = await briefOf(view);
  return { ...view, network: view.network.slug, groups: view.framework.groups, brief: { ...content, ...brief } };
});
