import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setAside } from "@/lib/decisions/set-aside";
import { supersedeDecision } from "@/lib/decisions/supersede-decision";
import { historyOf } from "@/lib/history/queries";
import { decisionsToCite } from "@/lib/projects/citing-queries";
import { briefOf, openProject } from "@/lib/projects/queries";
import { writeBrief } from "@/lib/projects/write-brief";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aDecision, decide } from "@/tests/support/decisions";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf } from "@/tests/support/refusals";
import { factsOf } from "@/tests/support/standing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const agree = () => decide(project, { title: "We agree the brief", kind: "agree-brief" });
const look = async () => openProject({ ...project.lead }, project.slug);
const write = (version: number, about: object = {}) =>
  writeBrief(
    project.lead,
    project.slug,
    { title: project.title, version, aims: [{ text: "A garden with shade" }], ...about },
    now,
  );

describe("a brief", () => {
  it("is agreed by a decision, as it stands", async () => {
    expect(await briefOf(await look())).toMatchObject({ agreedBy: null, changedBy: null, version: 1 });
    await agree();
    const agreedBy = { number: 1, title: "We agree the brief", decidedOn: today };
    expect(await briefOf(await look())).toMatchObject({ agreedBy, changedBy: null, version: 2 });
    expect((await factsOf(project.id)).brief).toMatchObject({ agreed: { on: today }, changesSinceAgreed: [] });
  });

  it("without an aim cannot be agreed", async () => {
    await write(1, { aims: [] });
    expect(await problemFieldsOf(agree())).toEqual(["kind"]);
  });

  it("changes freely until then, and afterwards only by a decision that stands, of this project", async () => {
    await write(1);
    await agree();
    expect(await problemFieldsOf(write(3, { aims: [{ text: "Shade" }] }))).toEqual(["decision"]);
    const other = await aProject();
    for (const title of ["One", "Two", "Three"]) await decide(other, { title });
    expect(await problemFieldsOf(write(3, { aims: [{ text: "Shade" }], decision: "3" }))).toEqual(["decision"]);
    const second = await decide(project, { kind: "change-scope" });
    await setAside(project.lead, project.slug, { decision: second, on: today, by: "The board", version: 1 }, now);
    expect(await problemFieldsOf(write(3, { aims: [{ text: "Shade" }], decision: second }))).toEqual(["decision"]);
    const third = await decide(project, { kind: "change-scope", title: "More shade" });
    await write(3, { aims: [{ text: "Shade" }], decision: String(third) });
    expect(await briefOf(await look())).toMatchObject({ agreedBy: { number: 1 }, changedBy: { number: third } });
    expect((await factsOf(project.id)).brief?.changesSinceAgreed).toEqual([{ citesDecision: true }]);
  });

  it("goes back to no decision from before it was agreed: what was agreed then is what stands", async () => {
    await decide(project, { title: "More sun", decidedOn: "2026-11-20" });
    await agree();
    expect(await problemFieldsOf(write(2, { decision: 1 }))).toEqual(["decision"]);
    expect(await decisionsToCite(await look(), today)).toMatchObject([{ number: 2 }]);
    expect(await decisionsToCite(await look())).toMatchObject([{ number: 2 }, { number: 1 }]);
    await write(2, { decision: 2 });
  });

  it("keeps both wordings in the history, with the decision", async () => {
    await agree();
    await write(2, { decision: "1" });
    const [line] = (await historyOf(await look())).lines;
    expect(line?.changes).toContainEqual({
      label: "Aims",
      removed: ["A garden for everyone"],
      added: ["A garden with shade"],
    });
    expect(line?.changes).toContainEqual({
      label: "Goes back to",
      removed: [],
      added: ["decision 1, “We agree the brief”"],
    });
  });

  it("goes over to a correction of the decision that agreed it, which agrees it too", async () => {
    await agree();
    const again = { ...aDecision, kind: "agree-brief", decision: 1, as: "correction", version: 1 };
    const send = (about: object) => supersedeDecision(project.member, project.slug, { ...again, ...about }, now);
    expect(await problemFieldsOf(send({ kind: "other" }))).toEqual(["kind"]);
    await send({ title: "We agree the whole brief" });
    expect(await briefOf(await look())).toMatchObject({ agreedBy: { number: 2 }, version: 3 });
    expect((await factsOf(project.id)).brief).toMatchObject({ agreed: { on: today }, changesSinceAgreed: [] });
    expect(await decisionsToCite(await look())).toMatchObject([{ number: 2 }]);
  });

  it("stays agreed by a decision that the group decided anew", async () => {
    await agree();
    const anew = { ...aDecision, decision: 1, as: "new-look", version: 1 };
    await supersedeDecision(project.lead, project.slug, anew, now);
    expect(await briefOf(await look())).toMatchObject({ agreedBy: { number: 1 }, version: 2 });
    await agree();
    expect(await briefOf(await look())).toMatchObject({ agreedBy: { number: 3 }, version: 3 });
  });
});
