import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/commands/actor";
import { NotAllowed, NotFound } from "@/lib/errors";
import { openProject } from "@/lib/projects/queries";
import { answerStatement } from "@/lib/statements/answer-statement";
import { answerTalk } from "@/lib/statements/answer-talk";
import { seatsOnStatements, talkNumbered, talksOf } from "@/lib/statements/queries";
import { ChangedMeanwhile } from "@/lib/statements/rules";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project } from "@/tests/support/network";
import { problemFieldsOf, refusalOf } from "@/tests/support/refusals";
import { anAnswer } from "@/tests/support/signing";
import { goTo } from "@/tests/support/stages";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
  await ask(project.member, 3, { statement: "s02", note: "Which work?" });
});

const later = new Date("2026-11-24T12:00:00Z");
const inWords = { talk: 1, version: 1, answer: "We met for tea." };

async function ask(actor: Actor, seat: number, about: Record<string, unknown>): Promise<void> {
  const given = await anAnswer(actor, project.slug, { answer: "talk", ...about });
  await answerStatement(actor, project.slug, seat, given, now);
}

const talksFor = async (actor: Actor) => talksOf(actor, await openProject({ ...actor }, project.slug));

describe("an answer to someone who wanted to talk", () => {
  it("is kept with who gave it, shown to the person, and told to them", async () => {
    await answerTalk(project.facilitator, project.slug, inWords, later);
    expect(await talksFor(project.member)).toMatchObject([
      {
        number: 1,
        isOwn: true,
        statement: { id: "s02", text: "We will accept the work completed." },
        note: "Which work?",
        answer: "We met for tea.",
        answeredAt: later,
        answeredBy: project.facilitator.name,
      },
    ]);
    const [mail] = await ownerSql`select data from pgboss.job where data ->> 'kind' = 'talk-answered'
      and data ->> 'talkId' in (select id::text from talk where project_id = ${project.id})`;
    expect(mail).toBeDefined();
  });

  it("stands when the same wish is saved once more, and a new note asks anew", async () => {
    await answerTalk(project.lead, project.slug, inWords, later);
    await ask(project.member, 3, { statement: "s02" });
    expect(await talksFor(project.member)).toHaveLength(1);
    await ask(project.member, 3, { statement: "s02", note: "And this part?" });
    expect((await talksFor(project.member)).map(({ note }) => note)).toEqual(["And this part?", "Which work?"]);
  });

  it("may be given once the project is closed: nobody is left waiting", async () => {
    await goTo(project, "closed", "We are done.");
    await answerTalk(project.lead, project.slug, inWords, later);
  });
});

describe("it is refused", () => {
  it("empty or too long", async () => {
    expect(await problemFieldsOf(answerTalk(project.lead, project.slug, { ...inWords, answer: " " }))).toEqual([
      "answer",
    ]);
    const long = { ...inWords, answer: "x".repeat(2001) };
    expect(await problemFieldsOf(answerTalk(project.lead, project.slug, long))).toEqual(["answer"]);
  });

  it("to members and coordinators, and out of sight from elsewhere", async () => {
    const { otherMember, member, network, slug } = project;
    for (const actor of [otherMember, member, network.coordinator]) {
      await expect(answerTalk(actor, slug, inWords, later)).rejects.toThrow(NotAllowed);
    }
    const elsewhere = await aProject();
    await expect(answerTalk(elsewhere.lead, slug, inWords, later)).rejects.toThrow(NotFound);
    await expect(answerTalk(elsewhere.lead, elsewhere.slug, inWords, later)).rejects.toThrow(NotFound);
  });

  it("to whoever asked it themself", async () => {
    await ask(project.lead, 1, { statement: "s03" });
    await expect(answerTalk(project.lead, project.slug, { ...inWords, talk: 2 }, later)).rejects.toThrow(
      "You asked this yourself.",
    );
    await answerTalk(project.facilitator, project.slug, { ...inWords, talk: 2 }, later);
  });

  it("when it was answered or settled already", async () => {
    await answerTalk(project.lead, project.slug, inWords, later);
    await expect(answerTalk(project.facilitator, project.slug, inWords, later)).rejects.toThrow("an answer already");
    await ask(project.member, 3, { statement: "s05" });
    const settled = await anAnswer(project.member, project.slug, { statement: "s05" });
    await answerStatement(project.member, project.slug, 3, settled, later);
    await expect(answerTalk(project.lead, project.slug, { ...inWords, talk: 2 }, later)).rejects.toThrow("no talk");
  });

  it("when the note has changed since it was shown", async () => {
    await ask(project.member, 3, { statement: "s02", note: "Something else" });
    expect(await refusalOf(answerTalk(project.lead, project.slug, inWords, later))).toBeInstanceOf(ChangedMeanwhile);
  });
});

describe("what someone wants to talk about", () => {
  it("is read by themself, the leads and the facilitators alone", async () => {
    for (const actor of [project.member, project.lead, project.facilitator]) {
      expect(await talksFor(actor)).toHaveLength(1);
    }
    for (const actor of [project.otherMember, project.network.coordinator]) {
      expect(await talksFor(actor)).toEqual([]);
      const view = await openProject({ ...actor }, project.slug);
      await expect(talkNumbered(actor, view, 1)).rejects.toThrow(NotFound);
    }
  });

  it("is no secret as such: everyone at the table knows that someone waits", async () => {
    const view = await openProject({ ...project.otherMember }, project.slug);
    const waiting = (await seatsOnStatements(view)).filter(({ waitsToTalk }) => waitsToTalk);
    expect(waiting).toMatchObject([{ number: 3, signed: null }]);
    expect(JSON.stringify(await seatsOnStatements(view))).not.toMatch(/s02|Which work/);
  });
});
