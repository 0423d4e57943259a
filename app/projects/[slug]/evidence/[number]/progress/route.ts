import { orNotFound } from "@/app/_shell/or-not-found";
import { requireActor } from "@/lib/auth/current-actor";
import { sendingOf } from "@/lib/evidence/queries";
import { openProject } from "@/lib/projects/queries";
import { numberIn } from "../../../people/_components/seats";

type Context = { params: Promise<{ slug: string; number: string }> };

/** How far a pack has gone, for the page from which it is fetched. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, number } = await params;
  const viewer = await requireActor();
  const view = await orNotFound(openProject(viewer, slug));
  const sending = await orNotFound(sendingOf(viewer, view, numberIn(number)));
  return Response.json(sending, { headers: { "cache-control": "private, no-store" } });
}
