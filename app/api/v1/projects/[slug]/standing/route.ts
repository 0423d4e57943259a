import { answer } from "@/lib/api/answer";
import { endpoints } from "@/lib/api/endpoints";
import { projectFor } from "@/lib/api/who-asks";
import { standingOf } from "@/lib/checklist/queries";

export const GET = answer(endpoints["/projects/{slug}/standing"], async ({ reader, path }) => {
  const view = await projectFor(reader, path.slug);
  return { slug: view.slug, ...(await standingOf(view)) };
});
