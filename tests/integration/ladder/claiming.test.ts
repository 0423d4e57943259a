import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { claimRung } from "@/lib/ladder/claim-rung";
import { approachOf, ladderOf } from "@/lib/ladder/queries";
import { writeApproach } from "@/lib/ladder/write-approach";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, type Project } from "@/tests/support/network";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const claims = async ({ lead, slug }: Project) => (await ladderOf(await openProject({ ...lead }, slug))).claims;

describe("a claim", () => {
  it("stands from its day on; a later one stands beside it, not over it", async () => {
    const project = await aProject();
    await claimRung(project.lead, project.slug, { rung: "7", why: "We decide together." }, now);
    const later = new Date("2026-12-01T12:00:00Z");
    await claimRung(project.facilitator, project.slug, { rung: "6", why: "Others run it." }, later);
    expect(await claims(project)).toEqual([
      { number: 2, rung: 6, why: "Others run it.", claimedOn: "2026-12-01" },
      { number: 1, rung: 7, why: "We decide together.", claimedOn: "2026-11-23" },
    ]);
  });

  it("is a lead's or a facilitator's, with a rung and a reason", async () => {
    const { lead, member, slug } = await aProject();
    const claim = { rung: "7", why: "We decide together." };
    await expect(claimRung(member, slug, claim, now)).rejects.toThrow(NotAllowed);
    await expect(claimRung((await aProject()).lead, slug, claim, now)).rejects.toThrow(NotFound);
    expect(await problemFieldsOf(claimRung(lead, slug, {}, now))).toEqual(["rung", "why"]);
    expect(await problemFieldsOf(claimRung(lead, slug, { ...claim, rung: "9" }, now))).toEqual(["rung"]);
  });
});

describe("the plan how the brief could be met", () => {
  const plan = { consultation: "A survey.", chosen: "", because: "" };

  it("is one for a project, written by anyone at the table, and written again", async () => {
    const project = await aProject();
    const { member, lead, slug } = project;
    const view = await openProject({ ...lead }, slug);
    expect(await approachOf(view)).toBeNull();
    await writeApproach(member, slug, { ...plan, version: 0 }, now);
    const decided = { ...plan, chosen: "consultation", because: "There is no money for more." };
    await writeApproach(lead, slug, { ...decided, version: 1 }, now);
    expect(await approachOf(view)).toEqual({
      content: { ...decided, "co-production": "", blend: "" },
      version: 2,
      writtenAt: now,
    });
    await expect(writeApproach(lead, slug, { ...decided, version: 2 }, now)).rejects.toThrow(Refused);
    const stale = await staleEditOf(writeApproach(member, slug, { ...plan, version: 1 }, now));
    expect(stale.changes.map(({ label, added }) => [label, added])).toEqual([
      ["Which it is to be", ["By consultation"]],
      ["Why", ["There is no money for more."]],
    ]);
  });

  it.each<[string, object, string[]]>([
    ["nothing at all", {}, ["consultation"]],
    ["a choice without a reason", { ...plan, chosen: "blend" }, ["because"]],
    ["a choice that is none", { ...plan, chosen: "orders" }, ["chosen"]],
  ])("is refused with %s", async (_what, input, fields) => {
    const { lead, slug } = await aProject();
    expect(await problemFieldsOf(writeApproach(lead, slug, { ...input, version: 0 }, now))).toEqual(fields);
  });
});
