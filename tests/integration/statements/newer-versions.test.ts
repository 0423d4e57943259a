import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { adoptFramework } from "@/lib/framework/adopt-framework";
import { openProject } from "@/lib/projects/queries";
import { receiptFor } from "@/lib/receipts/queries";
import { ChangedMeanwhile } from "@/lib/statements/rules";
import { signStatements } from "@/lib/statements/sign-statements";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { publish } from "@/tests/support/framework";
import { moveOn } from "@/tests/support/framework-change";
import { aProject, now, type Project } from "@/tests/support/network";
import { answerAll, answerAndSign, aSignature } from "@/tests/support/signing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const seat = 3;
const later = new Date("2026-11-24T12:00:00Z");

const answered = () => answerAll(project.member, project.slug, { seat, now });
const signed = () => answerAndSign(project.member, project.slug, { seat, now });
const signatures = () => ownerSql`select * from signature where project_id = ${project.id} order by number`;
const hasSigned = async () =>
  (await openProject({ ...project.member }, project.slug)).seats.map(({ signed }) => signed);

describe("signing while another version comes to the project", () => {
  it("is for exactly the version that was shown, or is asked again", async () => {
    for (const weight of ["wording", "material"] as const) {
      project = await aProject();
      await answered();
      const { member, network, slug } = project;
      const shown = await aSignature(member, slug);
      await publish(network.coordinator, network.slug, { weight });
      const [outcome] = await Promise.allSettled([
        signStatements(member, slug, seat, shown, now),
        adoptFramework(network.id, now),
      ]);
      const kept = await signatures();
      if (outcome.status === "fulfilled") expect(kept).toMatchObject([{ framework_hash: shown.framework }]);
      else expect([outcome.reason, kept]).toEqual([expect.any(ChangedMeanwhile), []]);
    }
  });
});

describe("a change of wording", () => {
  it("lets earlier signatures count, and what is signed afterwards is of the newer version", async () => {
    await signed();
    const hash = await moveOn(project, "wording");
    expect(await hasSigned()).toEqual([false, false, true, false]);
    await answerAndSign(project.otherMember, project.slug, { seat: 4, now: later });
    expect(await signatures()).toMatchObject([
      { number: 1 },
      { framework_hash: hash, sealed: { statements: { version: 2 } } },
    ]);
    expect((await openProject({ ...project.member }, project.slug)).seats[3]?.signed).toBe(true);
  });
});

describe("a material change", () => {
  it("asks everyone again, and the older signature stays", async () => {
    await signed();
    await moveOn(project, "material");
    expect(await hasSigned()).toEqual([false, false, false, false]);
    expect(await answerAndSign(project.member, project.slug, { seat, now: later })).toBe(2);
    expect(await signatures()).toMatchObject([
      { number: 1, replaced_at: null },
      { number: 2, replaced_at: null },
    ]);
    expect((await receiptFor(project.member, project.slug, 1)).isOfOlderStatements).toBe(true);
  });
});
