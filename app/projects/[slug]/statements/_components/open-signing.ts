import { orNotFound } from "@/app/_shell/or-not-found";
import { requireActor } from "@/lib/auth/current-actor";
import { openProject, type ProjectView } from "@/lib/projects/queries";
import { ownDraft } from "@/lib/statements/queries";
import { waysToSee } from "@/lib/statements/words";
import { mayNow } from "../../people/_components/seats";

/** What every page of signing opens first: the project, and one's own answers so far. */
export async function openSigning(params: Promise<{ slug: string }>) {
  const viewer = await requireActor();
  const view = await orNotFound(openProject(viewer, (await params).slug));
  const draft = await orNotFound(ownDraft(viewer, view));
  const may = draft !== null && mayNow(view, "statement.sign", true);
  return { viewer, view, draft, may, home: `/projects/${view.slug}/statements` };
}

/** The way in which the address asks to see the statements; as written when it asks for none that there is. */
export function wayAsked({ framework }: ProjectView, asked: string | string[] | undefined) {
  const ways = waysToSee(framework);
  const [usual] = ways;
  if (!usual) throw new Error("The statements cannot be seen in any way.");
  return { ways, way: ways.find(({ key }) => key === asked) ?? usual };
}
