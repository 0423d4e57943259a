import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSession, endSession, ownBrowsers } from "@/lib/auth/sessions";
import { signInAs } from "@/lib/auth/sign-in-as";
import type { Actor } from "@/lib/commands/actor";
import { NotFound } from "@/lib/errors";
import { openNetwork } from "@/lib/network/queries";
import { addGap } from "@/lib/people/add-gap";
import { changeRole } from "@/lib/people/change-role";
import { openProject } from "@/lib/projects/queries";
import { startProject } from "@/lib/projects/start-project";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, type Project, startedOn } from "@/tests/support/network";
import { refusalOf } from "@/tests/support/refusals";
import { tracesInDatabase } from "@/tests/support/whole-database";

let project: Project;
beforeAll(async () => {
  await freshDatabase();
  project = await aProject();
});
afterAll(dropDatabase);

/** What a forged post or address can put where one of our own names belongs. */
const forged: unknown[] = [
  "\0",
  "a\0b",
  "%ff",
  "\uFFFD",
  "\uD800",
  "",
  " ",
  "Garden",
  "../account",
  "a".repeat(5000),
  true,
  7,
  1.5,
  Number.NaN,
  null,
  undefined,
  {},
  { toString: "x" },
  [],
  ["a-quiet-garden-1"],
];

const gap = { missing: "A gardener" };
const start = { title: "A second garden", startedOn, ownGroup: "carers" };

/** Everything that takes the name of a project or of a network from outside. */
const bySlug: Record<string, (actor: Actor, slug: string) => Promise<unknown>> = {
  "opening a project": openProject,
  "changing a project": (actor, slug) => addGap(actor, slug, gap),
  "changing a seat": (actor, slug) => changeRole(actor, slug, 3, { role: "facilitator" }),
  "opening a network": openNetwork,
  "starting a project": (actor, slug) => startProject(actor, slug, start),
};

describe.each(Object.entries(bySlug))("%s", (_what, attempt) => {
  it.each(forged)("under the name %j finds nothing", async (slug) => {
    const before = await tracesInDatabase();
    expect(await refusalOf(attempt(project.lead, slug as string))).toBeInstanceOf(NotFound);
    expect(await tracesInDatabase()).toEqual(before);
  });
});

it.each([...forged, 0, -1, 2 ** 31, "3"])("a seat of the number %j is not there", async (number) => {
  const attempt = changeRole(project.lead, project.slug, number as number, { role: "facilitator" });
  expect(await refusalOf(attempt)).toBeInstanceOf(NotFound);
});

it.each(forged)("signing out the browser %j signs out none", async (id) => {
  const { token } = await createSession(project.lead.personId);
  const before = await ownBrowsers(project.lead, token);
  await endSession(project.lead, id);
  expect(await ownBrowsers(project.lead, token)).toEqual(before);
});

it.each(forged)("nobody signs in as %j", async (person) => {
  expect(await refusalOf(signInAs(person))).toBeInstanceOf(NotFound);
});
