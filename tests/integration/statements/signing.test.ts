import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NotAllowed, NotFound } from "@/lib/errors";
import { correctMember } from "@/lib/people/correct-member";
import { openProject } from "@/lib/projects/queries";
import { receiptFor } from "@/lib/receipts/queries";
import { answerStatement } from "@/lib/statements/answer-statement";
import { ChangedMeanwhile } from "@/lib/statements/rules";
import { signStatements } from "@/lib/statements/sign-statements";
import { declarationText } from "@/lib/statements/words";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { moveOn } from "@/tests/support/framework-change";
import { aProject, now, type Project, startedOn } from "@/tests/support/network";
import { problemFieldsOf, refusalOf } from "@/tests/support/refusals";
import { anAnswer, answerAll, answerAndSign, aSignature, statementIds } from "@/tests/support/signing";
import { goTo } from "@/tests/support/stages";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const seat = 3;
const later = new Date("2026-11-24T12:00:00Z");

async function sign(about: Record<string, unknown> = {}, at = now) {
  const { member, slug } = project;
  return signStatements(member, slug, seat, await aSignature(member, slug, about), at);
}

const answered = (talk: string[] = []) => answerAll(project.member, project.slug, { seat, talk, now });
const signatures = () => ownerSql`select * from signature where project_id = ${project.id} order by number`;
const hasSigned = async () =>
  (await openProject({ ...project.member }, project.slug)).seats.map(({ signed }) => signed);

describe("signing", () => {
  it("seals every answer, what was shown, the declaration and how the person was signed in", async () => {
    await answered(["s02", "s07"]);
    expect(await sign()).toEqual({ number: 1, isNew: true });
    const [signed] = await signatures();
    expect(signed).toMatchObject({ commits: 12, talks: 2, signed_at: now, helper_id: null });
    const { frameworkHash } = await openProject({ ...project.member }, project.slug);
    expect(signed?.sealed).toMatchObject({
      sealVersion: 1,
      statements: { framework: "jersey-mental-health", version: 1, hash: frameworkHash },
      through: { method: "link" },
      signedAt: now.toISOString(),
      declaration: declarationText,
      button: "Sign 12 statements",
    });
    expect(signed?.sealed.answers).toHaveLength(14);
    expect(signed?.sealed.answers[1]).toEqual({ statement: "s02", answer: "talk", seenAs: "usual", largePrint: false });
    expect(JSON.stringify(signed?.sealed)).not.toContain(project.member.name);
    expect(await hasSigned()).toEqual([false, false, true, false]);
  });

  it("can be checked by anyone, from what the receipt prints", async () => {
    const number = await answerAndSign(project.member, project.slug, { seat, now });
    const printed = await receiptFor(project.member, project.slug, number);
    const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
    expect(sha256(printed.sealedText)).toBe(printed.seal);
    const sealed = JSON.parse(printed.sealedText);
    expect(sha256(`${printed.nameKey}:${printed.name}`)).toBe(sealed.nameCommitment);
    expect(canonical(sealed)).toBe(printed.sealedText);
    expect(sealed.statements.hash).toBe(sha256(canonical(printed.framework)));
  });

  it("knows the name whatever its capitals and spaces", async () => {
    await answered();
    const typed = `  ${project.member.name.toUpperCase().replace(" ", "   ")} `;
    await sign({ name: typed });
    const printed = await receiptFor(project.member, project.slug, 1);
    expect(printed.name).toBe(project.member.name);
  });

  it("goes on counting for the name it was signed with, when the seat's name is put right", async () => {
    await answered();
    await sign();
    const corrected = { name: "Ana Maria", group: "carers", joinedOn: startedOn, version: 1 };
    await correctMember(project.lead, project.slug, seat, corrected, now);
    expect((await receiptFor(project.member, project.slug, 1)).name).toBe(project.member.name);
  });

  it("again takes the place of the earlier signature, which stays readable", async () => {
    await answered();
    await sign();
    const { member, slug } = project;
    await answerStatement(member, slug, seat, await anAnswer(member, slug, { answer: "talk" }), later);
    expect(await sign({}, later)).toEqual({ number: 2, isNew: true });
    expect(await signatures()).toMatchObject([
      { number: 1, replaced_at: later, commits: 14 },
      { number: 2, replaced_at: null, commits: 13 },
    ]);
    expect((await receiptFor(member, slug, 1)).replacedAt).toEqual(later);
  });
});

describe("signing is refused", () => {
  it("without a name, with another's name, and without the box", async () => {
    await answered();
    expect(await problemFieldsOf(sign({ name: "" }))).toEqual(["name"]);
    expect(await problemFieldsOf(sign({ name: "Somebody Else" }))).toEqual(["name"]);
    expect(await problemFieldsOf(sign({ agree: undefined }))).toEqual(["agree"]);
    expect(await signatures()).toEqual([]);
  });

  it("while a statement has no answer, or nothing is a commitment", async () => {
    const { member, slug } = project;
    await answerStatement(member, slug, seat, await anAnswer(member, slug), now);
    await expect(sign()).rejects.toThrow("13 statements have no answer yet.");
    await answered(statementIds);
    await expect(sign()).rejects.toThrow("You want to talk about all of them first.");
  });

  it("for another person, whoever asks, and out of sight from elsewhere", async () => {
    await answered();
    const { lead, facilitator, otherMember, network, slug, member } = project;
    const given = await aSignature(member, slug);
    for (const actor of [lead, facilitator, otherMember, network.coordinator]) {
      await expect(signStatements(actor, slug, seat, given, now)).rejects.toThrow(new NotAllowed("statement.sign"));
    }
    const elsewhere = await aProject();
    await expect(signStatements(elsewhere.member, slug, seat, given, now)).rejects.toThrow(NotFound);
    await expect(signStatements(member, slug, 1, given, now)).rejects.toThrow(NotAllowed);
  });

  it("while the project is closed", async () => {
    await answered();
    await goTo(project, "closed", "We are done.");
    await expect(sign()).rejects.toThrow("This project is closed.");
  });

  it.each(["wording", "material"] as const)("when another version came (%s), until it is read", async (weight) => {
    await answered();
    const shown = await aSignature(project.member, project.slug);
    await moveOn(project, weight);
    const before = await wholeDatabase();
    const refusal = await refusalOf(signStatements(project.member, project.slug, seat, shown, now));
    expect(refusal).toBeInstanceOf(ChangedMeanwhile);
    expect(String(refusal)).toContain("The statements have changed");
    expect(await wholeDatabase()).toEqual(before);
  });

  it("when the answers have changed since they were shown", async () => {
    await answered();
    const shown = await aSignature(project.member, project.slug);
    const { member, slug } = project;
    await answerStatement(member, slug, seat, await anAnswer(member, slug, { answer: "talk" }), now);
    const refusal = await refusalOf(signStatements(member, slug, seat, shown, now));
    expect(refusal).toBeInstanceOf(ChangedMeanwhile);
    expect(await signatures()).toEqual([]);
  });
});

describe("two devices that sign at once", () => {
  it("make one signature, and the second is led to it", async () => {
    await answered();
    const { member, slug } = project;
    const shown = await aSignature(member, slug);
    const outcomes = await Promise.all([1, 2, 3].map(() => signStatements({ ...member }, slug, seat, shown, now)));
    expect(outcomes.toSorted((one, other) => Number(other.isNew) - Number(one.isNew))).toEqual([
      { number: 1, isNew: true },
      { number: 1, isNew: false },
      { number: 1, isNew: false },
    ]);
    expect(await signatures()).toHaveLength(1);
  });
});

/** RFC 8785 for what stands in a seal: names in order, no spaces. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${parts.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(",")}}`;
}
