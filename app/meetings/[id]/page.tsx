import { redirect } from "next/navigation";
import { orNotFound } from "@/app/_shell/or-not-found";
import { requireActor } from "@/lib/auth/current-actor";
import { whereMeetingIs } from "@/lib/meetings/queries";

/** Where a calendar's entry leads to: the address itself tells nobody which project a meeting is of. */
export default async function Meeting({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireActor();
  const { slug, number } = await orNotFound(whereMeetingIs(viewer, (await params).id));
  redirect(`/projects/${slug}/meetings/${number}`);
}
