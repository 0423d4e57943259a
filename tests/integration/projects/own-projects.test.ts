import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { pauseMember } from "@/lib/people/pause-member";
import { ownProjects } from "@/lib/projects/queries";
import { answerStatement } from "@/lib/statements/answer-statement";
import { withdrawSignature } from "@/lib/statements/withdraw-signature";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { anAnswer, answerAndSign } from "@/tests/support/signing";
import { goTo } from "@/tests/support/stages";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const ofMember = async () => (await ownProjects(project.member))[0];

it("say whether one's own signature is still missing", async () => {
  expect(await ofMember()).toMatchObject({ slug: project.slug, role: "member", waitsForOwnSignature: true });
  await answerAndSign(project.member, project.slug, { seat: 3, now });
  expect(await ofMember()).toMatchObject({ waitsForOwnSignature: false });
  await withdrawSignature(project.member, project.slug, 3, { signature: 1 }, now);
  expect(await ofMember()).toMatchObject({ waitsForOwnSignature: false });
});

it("ask for no signature on a break, nor once the project is closed", async () => {
  await pauseMember(project.member, project.slug, 3, { pausedOn: today }, now);
  expect(await ofMember()).toMatchObject({ waitsForOwnSignature: false });
  expect((await ownProjects(project.otherMember))[0]).toMatchObject({ waitsForOwnSignature: true });
  await goTo(project, "closed", "We are done.");
  expect((await ownProjects(project.otherMember))[0]).toMatchObject({ waitsForOwnSignature: false });
});

it("send nobody to a talk that is not theirs to answer", async () => {
  const { facilitator, lead, otherMember, slug } = project;
  const wish = await anAnswer(otherMember, slug, { answer: "talk" });
  await answerStatement(otherMember, slug, 4, wish, new Date("2026-09-20T12:00:00Z"));
  await pauseMember(facilitator, slug, 2, { pausedOn: today }, now);
  expect((await ownProjects(lead))[0]?.nextStep).toMatchObject({ path: "statements/talks" });
  expect((await ofMember())?.nextStep).toBeNull();
});
