import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { POST } from "@/app/projects/[slug]/files/route";
import { keepFile } from "@/lib/files/keep-file";
import { filesOf } from "@/lib/files/queries";
import { openProject } from "@/lib/projects/queries";
import { giveVoice } from "@/lib/voices/give-voice";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project } from "@/tests/support/network";
import { aFile } from "@/tests/support/pictures";

vi.mock("next/headers", () => import("@/tests/support/visitor"));

beforeAll(freshDatabase);
afterAll(dropDatabase);

const keep = ({ member, slug }: Project, page: number) =>
  keepFile(member, slug, { of: { voice: 1 }, file: aFile(`Page ${page}`, "page.txt") }, now);

async function aProjectWithAVoice(): Promise<Project> {
  const project = await aProject();
  await giveVoice(project.member, project.slug, { text: "See the plan.", way: "name" }, now);
  return project;
}

it("while twelve files wait for one project, other pages are still answered; eight are kept, the rest may come again", async () => {
  const [busy, other] = [await aProjectWithAVoice(), await aProject()];
  const sent = await ownerSql.begin(async (tx) => {
    await tx`select from project where id = ${busy.id} for update`;
    const waiting = Promise.allSettled(Array.from({ length: 12 }, (_, page) => keep(busy, page)));
    await pause(500);
    const answered = openProject({ ...other.lead }, other.slug).then(({ slug }) => slug);
    expect(await Promise.race([answered, pause(4000, "not answered")])).toBe(other.slug);
    return { waiting };
  });
  const outcomes = await sent.waiting;
  const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [String(outcome.reason)] : []));
  expect(refused).toHaveLength(4);
  for (const reason of refused) expect(reason).toContain("Many files are being sent right now");
  expect(await filesOf(await openProject({ ...busy.lead }, busy.slug), { voice: 1 })).toHaveLength(8);
  await keep(busy, 13);
}, 40_000);

it("nothing of a file is read that comes from nobody who is signed in", async () => {
  const { slug } = await aProjectWithAVoice();
  const request = new Request(`http://127.0.0.1/projects/${slug}/files?voice=1`, {
    method: "POST",
    headers: { "sec-fetch-site": "same-origin" },
    body: new FormData(),
  });
  const answer = await POST(request, { params: Promise.resolve({ slug }) });
  expect(await answer.json()).toMatchObject({ problems: [{ message: expect.stringContaining("signed out") }] });
  expect(request.bodyUsed).toBe(false);
});
