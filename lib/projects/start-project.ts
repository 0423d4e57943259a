import { randomUUID } from "node:crypto";
import { like } from "drizzle-orm";
import type { z } from "zod";
import type { Transaction } from "@/db/client";
import { brief } from "@/db/schema/briefs";
import { project } from "@/db/schema/projects";
import { dayOf } from "@/lib/calendar/moments";
import { type NetworkContext, networkCommand } from "@/lib/commands/network-command";
import { InvalidInput, requireAll } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import { issueInvitation } from "@/lib/seating/issue-invitation";
import { createPersonOfNetwork, findByEmail } from "@/lib/seating/newcomers";
import { requireDayThatHasCome, requireGroup } from "@/lib/seating/rules";
import { takeSeat } from "@/lib/seating/take-seat";
import { refreshStanding } from "@/lib/standing/refresh-standing";
import { briefFrom, slugFor } from "./rules";
import { StartProject } from "./schema";

type Start = NetworkContext<z.output<typeof StartProject>>;

/** Begins a project with its brief, whoever starts it as its lead, and the people who are there or invited from the start. Resolves to its slug. */
export const startProject = networkCommand("project.start", StartProject, async (context) => {
  const { tx, network, input, record, now } = context;
  const { groups } = await frameworkOf(tx, network.frameworkHash);
  requireAll([
    () => requireDayThatHasCome("startedOn", input.startedOn, dayOf(now, network.timeZone)),
    () => requireGroup("ownGroup", input.ownGroup, groups),
    ...input.people.flatMap((row) => [
      () => requireName(row),
      () => isLeftToThem(row) || requireGroup(`people.${row.index}.group`, row.group, groups),
      () => requireOwnAddress(row, input.people),
    ]),
  ]);

  const slug = await freeSlug(tx, input.title);
  const projectId = await createProject(context, slug);
  await record("project", projectId);
  await writeFirstBrief(context, projectId);
  await seatLead(context, projectId);
  for (const row of input.people) await bringIn(context, projectId, row);
  await refreshStanding(tx, projectId, now);
  return slug;
});

type Row = Start["input"]["people"][number];

function requireName({ index, name }: Row): void {
  if (name !== "") return;
  throw new InvalidInput([{ name: `people.${index}.name`, message: "Write the name, or empty this row." }]);
}

/** Whoever is invited chooses their own group on joining. */
function isLeftToThem({ email, group }: Row): boolean {
  return email !== "" && group === "";
}

function requireOwnAddress({ index, email }: Row, rows: Row[]): void {
  const address = email.toLowerCase();
  if (address === "" || !rows.some((row) => row.index < index && row.email.toLowerCase() === address)) return;
  const message = "Someone above already uses this e-mail address.";
  throw new InvalidInput([{ name: `people.${index}.email`, message }]);
}

async function freeSlug(tx: Transaction, title: string): Promise<string> {
  const plain = slugFor(title, new Set());
  const taken = await tx
    .select({ slug: project.slug })
    .from(project)
    .where(like(project.slug, `${plain}%`));
  return slugFor(title, new Set(taken.map((row) => row.slug)));
}

async function createProject({ tx, network, input }: Start, slug: string): Promise<string> {
  const [created] = await tx
    .insert(project)
    .values({
      networkId: network.id,
      slug,
      title: input.title,
      stage: "forming",
      stageSince: input.startedOn,
      startedOn: input.startedOn,
      frameworkHash: network.frameworkHash,
      materialHash: network.frameworkHash,
    })
    .returning({ id: project.id });
  if (!created) throw new Error("The project was not created");
  return created.id;
}

async function writeFirstBrief({ tx, input, record, now }: Start, projectId: string): Promise<void> {
  const content = briefFrom(input, null, randomUUID);
  const [written] = await tx.insert(brief).values({ projectId, content, writtenAt: now }).returning({ id: brief.id });
  if (written) await record("brief", written.id);
}

async function seatLead({ tx, actor, input, record, now }: Start, projectId: string): Promise<void> {
  await takeSeat(
    { tx, record, now },
    {
      projectId,
      personId: actor.personId,
      name: actor.name,
      group: input.ownGroup,
      role: "lead",
      signsInAlone: true,
      joinedOn: input.startedOn,
    },
  );
}

/** Whoever has e-mail is invited and joins by themself; whoever has none is seated now. */
async function bringIn(start: Start, projectId: string, row: Row): Promise<void> {
  if (row.email === "") return seatFromTheStart(start, projectId, row);
  const { tx, actor, record, now } = start;
  await requireNotOwnAddress(start, row);
  const { name, email, role, group } = row;
  const invited = { projectId, invitedById: actor.personId, name, email, role, group, asks: "" };
  await issueInvitation({ tx, record, now }, invited);
}

async function requireNotOwnAddress({ tx, actor }: Start, { index, email }: Row): Promise<void> {
  if ((await findByEmail(tx, email)) !== actor.personId) return;
  const message = "This is your own address. You have the lead's seat already.";
  throw new InvalidInput([{ name: `people.${index}.email`, message }]);
}

async function seatFromTheStart({ tx, network, input, record, now }: Start, projectId: string, row: Row) {
  const { name, group, role } = row;
  const joinedOn = input.startedOn;
  const personId = await createPersonOfNetwork({ tx, record, now }, { name, joinedOn, networkId: network.id });
  await takeSeat({ tx, record, now }, { projectId, personId, name, group, role, joinedOn });
}
