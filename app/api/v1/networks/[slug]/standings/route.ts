import { answer } from "@/lib/api/answer";
import { endpoints } from "@/lib/api/endpoints";
import { networkFor } from "@/lib/api/who-asks";
import { projectsToRead } from "@/lib/network/reading-queries";

export const GET = answer(endpoints["/networks/{slug}/standings"], async ({ reader, path, query, nextAfter }) => {
  const { projects, hasMore } = await projectsToRead(await networkFor(reader, path.slug), query);
  const items = projects.map(({ standing, ...project }) => ({ ...project, ...standing }));
  return { items, next: nextAfter(hasMore ? projects.at(-1)?.slug : undefined) };
});
