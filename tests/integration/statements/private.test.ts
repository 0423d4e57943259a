import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { standingOf } from "@/lib/checklist/queries";
import { historyOf } from "@/lib/history/queries";
import { openProject } from "@/lib/projects/queries";
import { answerStatement } from "@/lib/statements/answer-statement";
import { answerTalk } from "@/lib/statements/answer-talk";
import { seatsOnStatements } from "@/lib/statements/queries";
import { withdrawSignature } from "@/lib/statements/withdraw-signature";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project } from "@/tests/support/network";
import { anAnswer, answerAndSign } from "@/tests/support/signing";
import { wholeDatabase } from "@/tests/support/whole-database";

const marks = { note: "quokka-note", answer: "quokka-answer", reason: "quokka-reason" };

let project: Project;
let nameKey: string;
beforeAll(async () => {
  await freshDatabase();
  project = await aProject();
  const { member, lead, slug } = project;
  const wish = await anAnswer(member, slug, { statement: "s07", answer: "talk", note: marks.note });
  await answerStatement(member, slug, 3, wish, now);
  await answerTalk(lead, slug, { talk: 1, version: 1, answer: marks.answer }, now);
  await answerAndSign(member, slug, { seat: 3, now });
  await withdrawSignature(member, slug, 3, { signature: 1, reason: marks.reason }, now);
  const [signed] = await ownerSql`select name_key from signature`;
  nameKey = signed?.name_key;
});
afterAll(dropDatabase);

describe("what is private about a signature or a talk", () => {
  it("stands in its own table and nowhere else in the whole database", async () => {
    const tables = await wholeDatabase();
    const places = (mark: string) => Object.keys(tables).filter((table) => tables[table]?.includes(mark));
    expect(places(marks.note)).toEqual(["talk"]);
    expect(places(marks.answer)).toEqual(["talk"]);
    expect(places(marks.reason)).toEqual(["signature"]);
    expect(places(nameKey)).toEqual(["signature"]);
    expect(places("nameCommitment")).toEqual(["signature"]);
    expect(places('"s07"').filter((table) => table !== "framework_version")).toEqual(["signature"]);
    const waiting = JSON.stringify(await ownerSql`select data from pgboss.job`);
    expect(waiting).not.toMatch(/quokka|s07/);
  });

  it("is in no snapshot that the ledger keeps", async () => {
    const kept = await ownerSql`select entity_kind, snapshot from revision where entity_kind in ('signature', 'talk')`;
    expect(kept.length).toBeGreaterThan(3);
    for (const { snapshot } of kept) {
      for (const column of ["sealed", "name_key", "withdrawn_reason", "statement_id", "note", "answer"]) {
        expect(Object.keys(snapshot)).not.toContain(column);
      }
    }
  });

  it("does not show in the history, the standing or who stands where", async () => {
    const view = await openProject(project.otherMember, project.slug);
    const seen = JSON.stringify([
      view.seats,
      await historyOf(view, null, 1000),
      await standingOf(view),
      await seatsOnStatements(view),
    ]);
    expect(seen).toContain("withdrew their signature");
    expect(seen).toContain("asked to talk about a statement first");
    expect(seen).not.toMatch(/quokka/);
    expect(seen).not.toContain(nameKey);
  });
});
