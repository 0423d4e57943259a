import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openProject } from "@/lib/projects/queries";
import { answerStatement } from "@/lib/statements/answer-statement";
import { assistSignature } from "@/lib/statements/assist-signature";
import { talksOf } from "@/lib/statements/queries";
import { signStatements } from "@/lib/statements/sign-statements";
import { withdrawSignature } from "@/lib/statements/withdraw-signature";
import { asWrittenDown, signFor } from "@/tests/support/assisting";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project } from "@/tests/support/network";
import { refusalOf } from "@/tests/support/refusals";
import { anAnswer, answerAll, answerAndSign, aSignature } from "@/tests/support/signing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

describe("what someone did themselves", () => {
  it("is not replaced unseen: who signed or withdrew since the page was opened is asked once more", async () => {
    const { lead, member, slug } = project;
    const shown = await asWrittenDown(project);
    await answerAndSign(member, slug, { seat: 3, talk: ["s04"], now });
    const sign = () => assistSignature(lead, slug, 3, shown, now);
    expect(((await refusalOf(sign())) as Error).message).toContain(`${member.name} has signed since`);
    const later = await asWrittenDown(project);
    await withdrawSignature(member, slug, 3, { signature: 1 }, now);
    const signLater = () => assistSignature(lead, slug, 3, later, now);
    expect(((await refusalOf(signLater())) as Error).message).toContain("has withdrawn their signature since");
    await expect(sign()).resolves.toMatchObject({ number: 2 });
  });

  it("and at the same moment, one of the two counts, and nobody’s answers are replaced unseen", async () => {
    const { lead, member, slug } = project;
    await answerAll(member, slug, { seat: 3, now });
    const [own, shown] = [await aSignature(member, slug), await asWrittenDown(project)];
    const both = await Promise.allSettled([
      signStatements(member, slug, 3, own, now),
      assistSignature(lead, slug, 3, shown, now),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await ownerSql`select number, replaced_at from signature where project_id = ${project.id}`).toEqual([
      { number: 1, replaced_at: null },
    ]);
  });

  it("stays in their own words, where a helper writes no note to a wish that waits", async () => {
    const { member, slug } = project;
    const asked = { statement: "s02", answer: "talk", note: "Will it be quiet?" };
    await answerStatement(member, slug, 3, await anAnswer(member, slug, asked), now);
    await signFor(project, { talk: ["s02"] });
    const notes = async () => (await talksOf(member, await openProject({ ...member }, slug))).map(({ note }) => note);
    expect(await notes()).toEqual(["Will it be quiet?"]);
    await signFor(project, { talk: ["s02"], note: "They asked about the noise." });
    expect(await notes()).toEqual(["They asked about the noise."]);
  });
});
