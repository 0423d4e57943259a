import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { writeAgreement } from "@/lib/agreement/write-agreement";
import { recordDecision } from "@/lib/decisions/record-decision";
import { supersedeDecision } from "@/lib/decisions/supersede-decision";
import { briefOf, openProject } from "@/lib/projects/queries";
import { writeBrief } from "@/lib/projects/write-brief";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aDecision } from "@/tests/support/decisions";
import { aProject, now, type Project } from "@/tests/support/network";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const decideOn = (about: object) => recordDecision(project.member, project.slug, { ...aDecision, ...about }, now);
const agree = (briefVersion?: number) => decideOn({ kind: "agree-brief", briefVersion });
const adopt = (agreementVersion?: number) => decideOn({ kind: "adopt-agreement", agreementVersion });
const writeAims = (text: string, version: number) =>
  writeBrief(project.lead, project.slug, { title: project.title, version, aims: [{ text }] }, now);
const writeCulture = (text: string, version: number) =>
  writeAgreement(project.lead, project.slug, { culture: [{ text }], deciding: "", disagreement: "", version }, now);
const brief = async () => briefOf(await openProject({ ...project.lead }, project.slug));
const kept = async () => ownerSql`select from decision where project_id = ${project.id}`;

describe("the brief that is agreed", () => {
  it("is the one that the page showed: changed meanwhile, it is said what is different, and sent again it is agreed", async () => {
    await writeAims("Shade", 1);
    const stale = await staleEditOf(agree(1));
    expect(stale).toMatchObject({ field: "briefVersion", version: 2 });
    expect(stale.changes).toEqual([{ label: "Aims", removed: ["A garden for everyone"], added: ["Shade"] }]);
    expect(stale.message).toContain("changed the brief while you were writing.");
    expect(await kept()).toHaveLength(0);
    await agree(2);
    expect(await brief()).toMatchObject({ agreedBy: { number: 1 }, version: 3 });
  });

  it("is not agreed by a form that does not say which one it showed", async () => {
    expect(await staleEditOf(agree())).toMatchObject({ field: "briefVersion", version: 1 });
    await expect(agree(1)).resolves.toBe(1);
  });

  it("is agreed by one of two at the same moment; the other hears of it", async () => {
    const both = await Promise.allSettled([agree(1), agree(1)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refused = both.find((one) => one.status === "rejected");
    expect(refused?.reason).toMatchObject({ field: "briefVersion" });
  });

  it("matters only to a decision about it, and not to a correction of the one that agreed it", async () => {
    await decideOn({ kind: "other" });
    await agree(1);
    const again = { ...aDecision, kind: "agree-brief", decision: 2, as: "correction", version: 1 };
    await supersedeDecision(project.lead, project.slug, again, now);
    expect(await brief()).toMatchObject({ agreedBy: { number: 3 } });
    const anew = { ...again, decision: 3, as: "new-look" };
    await staleEditOf(supersedeDecision(project.lead, project.slug, anew, now));
  });

  it("is not agreed by a decision from before the one that agreed it last", async () => {
    await agree(1);
    const earlier = { kind: "agree-brief", decidedOn: "2026-11-20", briefVersion: 2 };
    expect(await problemFieldsOf(decideOn(earlier))).toEqual(["kind"]);
    expect(await brief()).toMatchObject({ agreedBy: { number: 1 }, version: 2 });
  });
});

describe("the agreement that is adopted", () => {
  it("is the one that the page showed", async () => {
    await writeCulture("We listen.", 0);
    await writeCulture("We shout.", 1);
    expect(await staleEditOf(adopt(1))).toMatchObject({ field: "agreementVersion", version: 2 });
    expect(await staleEditOf(adopt())).toMatchObject({ field: "agreementVersion" });
    await adopt(2);
    expect(
      await problemFieldsOf(decideOn({ kind: "adopt-agreement", decidedOn: "2026-11-20", agreementVersion: 3 })),
    ).toEqual(["kind"]);
  });
});
