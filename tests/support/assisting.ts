import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { paperPack } from "@/db/schema/signatures";
import { adoptFramework } from "@/lib/framework/adopt-framework";
import type { Weight } from "@/lib/framework/words";
import { printStatements } from "@/lib/paper/print-statements";
import { addMember } from "@/lib/people/add-member";
import { openProject } from "@/lib/projects/queries";
import { assistSignature } from "@/lib/statements/assist-signature";
import { signatureThatCounts } from "@/lib/statements/assisted-queries";
import { publish } from "./framework";
import { aName, now, type Project, today } from "./network";
import { statementIds } from "./signing";

/** Seats someone who has no e-mail. Resolves to the number of the seat, which is 5 in a new project. */
export function seatWithoutEmail({ lead, slug }: Project): Promise<number> {
  return addMember(lead, slug, { name: aName("Pat Hamon"), group: "carers", role: "member", joinedOn: today }, now);
}

type About = { seat?: number; talk?: string[]; note?: string } & Record<string, unknown>;

/** What the form of a helper sends, in person and read back. */
export async function asWrittenDown(
  project: Pick<Project, "lead" | "slug">,
  { seat = 3, talk = [], note = "", ...about }: About = {},
) {
  const view = await openProject({ ...project.lead }, project.slug);
  const counts = await signatureThatCounts(view, seat);
  const answers = statementIds.map((id) => [id, { answer: talk.includes(id) ? "talk" : "commit", note }]);
  return {
    frameworkHash: view.frameworkHash,
    replaces: counts?.number ?? 0,
    answers: Object.fromEntries(answers),
    channel: "in-person",
    seenAs: "usual",
    name: view.seats.find(({ number }) => number === seat)?.name,
    authority: "They asked me to write it down for them.",
    readBack: "yes",
    declaration: "yes",
    ...about,
  };
}

/** The lead signs for the person in a seat. Resolves to the number of the signature. */
export async function signFor(project: Project, about: About = {}, at = now): Promise<number> {
  const { lead, slug } = project;
  const { number } = await assistSignature(lead, slug, about.seat ?? 3, await asWrittenDown(project, about), at);
  return number;
}

export const printed = { words: "usual", size: "usual" };

/** Prints the statements for a seat. Resolves to the code. */
export async function codeFor({ lead, slug }: Project, seat = 3): Promise<string> {
  return (await printStatements(lead, slug, seat, printed, now)).code;
}

/** Publishes a version in which the first statement says the same in other words, or something else, and brings the project over. */
export async function moveOn({ network }: Project, weight: Weight): Promise<void> {
  await publish(network.coordinator, network.slug, { weight });
  await adoptFramework(network.id, now);
}

/** How many times statements were printed in a project. */
export async function packsOf({ id }: Project): Promise<number> {
  return database().$count(paperPack, eq(paperPack.projectId, id));
}
