import { tokenOf } from "@/db/demo/joining";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { aName, aProject, emailOf, now, type Project } from "@/tests/support/network";

/** Someone who is invited to a project of its own, and the token of their link. */
export async function invited(about: { email?: string; role?: string; asks?: string; hereSince?: string } = {}) {
  const project: Project = await aProject();
  const name = aName("Pat Hamon");
  const email = about.email ?? emailOf(name);
  await sendInvitation(project.lead, project.slug, { name, group: "carers", ...about, email }, now);
  return { project, name, email, token: await tokenOf(project.slug, email) };
}
