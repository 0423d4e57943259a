import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { evaluate } from "@/lib/checklist/evaluate";
import { leaveTable } from "@/lib/people/leave-table";
import { pauseMember } from "@/lib/people/pause-member";
import { gatherFacts } from "@/lib/standing/facts";
import { answerStatement } from "@/lib/statements/answer-statement";
import { answerTalk } from "@/lib/statements/answer-talk";
import { withdrawSignature } from "@/lib/statements/withdraw-signature";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { moveOn } from "@/tests/support/framework-change";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { anAnswer, answerAndSign } from "@/tests/support/signing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

async function rule(id: string, on = today) {
  const { facts } = await gatherFacts(database(), project.id);
  const rules = evaluate(facts, on).areas.flatMap((area) => area.rules);
  return rules.find((each) => each.id === id)?.answer;
}

async function signAs(who: "lead" | "facilitator" | "member" | "otherMember", seat: number): Promise<void> {
  await answerAndSign(project[who], project.slug, { seat, now });
}

describe("8.1 everyone has signed", () => {
  it("goes by the signatures that count: none, some, all", async () => {
    expect(await rule("8.1")).toBe("not-yet");
    await signAs("lead", 1);
    expect(await rule("8.1")).toBe("partly");
    await signAs("facilitator", 2);
    await signAs("member", 3);
    await signAs("otherMember", 4);
    expect(await rule("8.1")).toBe("met");
    await withdrawSignature(project.member, project.slug, 3, { signature: 3 }, now);
    expect(await rule("8.1")).toBe("partly");
  });

  it("asks nobody who is on a break or has left, and counts nobody of them either", async () => {
    await signAs("lead", 1);
    await signAs("facilitator", 2);
    await pauseMember(project.member, project.slug, 3, {}, now);
    await leaveTable(project.otherMember, project.slug, 4, { leftOn: today }, now);
    expect(await rule("8.1")).toBe("met");
    await pauseMember(project.facilitator, project.slug, 2, {}, now);
    expect(await rule("8.1")).toBe("met");
  });

  it("starts again with a material change, and not with a change of wording", async () => {
    for (const [place, who] of (["lead", "facilitator", "member", "otherMember"] as const).entries()) {
      await signAs(who, place + 1);
    }
    await moveOn(project, "wording");
    expect(await rule("8.1")).toBe("met");
    await moveOn(project, "material");
    expect(await rule("8.1")).toBe("not-yet");
  });
});

describe("8.2 nobody was kept waiting", () => {
  const ask = async (at = now) =>
    answerStatement(
      project.member,
      project.slug,
      3,
      await anAnswer(project.member, project.slug, { answer: "talk" }),
      at,
    );
  const tooLate = "2026-12-08";

  it("does not apply before someone asks, and waits for the answer then", async () => {
    expect(await rule("8.2")).toBe("not-applicable");
    await ask();
    expect(await rule("8.2")).toBe("not-yet");
    await answerTalk(project.lead, project.slug, { talk: 1, version: 1, answer: "Yes." }, now);
    expect(await rule("8.2", tooLate)).toBe("met");
  });

  it("is kept by someone who needs no talk any more", async () => {
    await ask();
    const commits = await anAnswer(project.member, project.slug);
    await answerStatement(project.member, project.slug, 3, commits, now);
    expect(await rule("8.2", tooLate)).toBe("met");
  });

  it("asks no answer for someone who left, and goes on asking for someone on a break", async () => {
    await ask();
    await pauseMember(project.member, project.slug, 3, {}, now);
    expect(await rule("8.2", tooLate)).toBe("not-yet");
    await leaveTable(project.member, project.slug, 3, { leftOn: today }, now);
    expect(await rule("8.2", tooLate)).toBe("not-applicable");
  });
});
