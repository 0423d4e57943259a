import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { invitation } from "@/db/schema/invitations";
import { network } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { project } from "@/db/schema/projects";
import { momentInWords } from "@/lib/calendar/moments";
import { stateOf } from "@/lib/invitations/rules";
import { linkTo } from "@/lib/links";
import type { Addressed, Part } from "@/lib/mail/letter";
import { addressOf } from "./addressees";
import { isStrangerToOthers } from "./invited";

const asWhat = {
  lead: "to take part as a lead, who sets the project up and keeps it honest",
  facilitator: "to take part as a facilitator, who holds meetings and helps everyone take part",
  member: "to take part as an equal",
};

/** An invitation to a project's table, while it is open. */
export async function writeInvitation(invitationId: string, now: Date): Promise<Addressed | null> {
  const found = await findInvitation(invitationId);
  if (!found || found.stage === "closed" || stateOf(found.invitation, now) !== "open") return null;
  const { email, name, expiresAt } = found.invitation;
  const link = addressOf(`/join/${linkTo("invitation", invitationId)}`);
  const until = momentInWords(expiresAt, found.timeZone);
  return {
    to: email,
    isOfDemo: found.isOfDemo,
    letter: {
      subject: "An invitation to Alongside",
      name,
      parts: [
        ...whatFor(found),
        { link, label: "See the invitation" },
        { words: `The link is for you alone. You can answer until ${until}. You are free to say no.` },
      ],
      foot: [
        {
          words: `${found.inviter} gave Alongside this address, for this invitation. If you do nothing, nothing happens.`,
        },
      ],
    },
  };
}

type Found = NonNullable<Awaited<ReturnType<typeof findInvitation>>>;

function whatFor({ invitation: { seatId, role, asks }, inviter, title, networkName }: Found): Part[] {
  if (seatId !== null) {
    return [
      { words: `You have a seat in the project “${title}” of ${networkName}.` },
      { words: `${inviter} invites you to sign in to it by yourself, with this e-mail address.` },
    ];
  }
  const invites = { words: `${inviter} invites you to the project “${title}” of ${networkName}, ${asWhat[role]}.` };
  return asks === "" ? [invites] : [invites, { words: `What is asked of you, in their words:\n${asks}` }];
}

async function findInvitation(invitationId: string) {
  const [found] = await database()
    .select({
      invitation,
      inviter: person.name,
      title: project.title,
      stage: project.stage,
      networkName: network.name,
      timeZone: network.timeZone,
      isOfDemo: isStrangerToOthers(invitation.email),
    })
    .from(invitation)
    .innerJoin(person, eq(person.id, invitation.invitedById))
    .innerJoin(project, eq(project.id, invitation.projectId))
    .innerJoin(network, eq(network.id, project.networkId))
    .where(eq(invitation.id, invitationId));
  return found;
}
