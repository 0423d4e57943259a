import { requireActor, type Viewer } from "@/lib/auth/current-actor";
import { NotFound } from "@/lib/errors";
import type { Area } from "@/lib/framework/schema";
import { openProject, type ProjectView } from "@/lib/projects/queries";

/** The project and the area of an address. Throws NotFound when either is not there or out of sight. */
export async function openArea(asked: {
  slug: string;
  area: string;
}): Promise<{ viewer: Viewer; view: ProjectView; area: Area }> {
  const viewer = await requireActor();
  const view = await openProject(viewer, asked.slug);
  const area = view.framework.areas.find(({ key }) => key === asked.area);
  if (!area) throw new NotFound();
  return { viewer, view, area };
}
