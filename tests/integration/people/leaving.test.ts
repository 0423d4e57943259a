import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { historyOf } from "@/lib/history/queries";
import { addGap } from "@/lib/people/add-gap";
import { addMember } from "@/lib/people/add-member";
import { fillGap } from "@/lib/people/fill-gap";
import { leaveTable } from "@/lib/people/leave-table";
import { planGap } from "@/lib/people/plan-gap";
import { gapsOf, seatDetails } from "@/lib/people/queries";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, today } from "@/tests/support/network";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe("why someone leaves", () => {
  it("need not be said, and can be read by the lead and the facilitators when it is", async () => {
    const { lead, facilitator, member, otherMember, network, slug } = await aProject();
    await leaveTable(member, slug, 3, { leftOn: today, reason: "numbat: too tired" }, now);
    for (const [actor, reason] of [
      [lead, "numbat: too tired"],
      [facilitator, "numbat: too tired"],
      [otherMember, undefined],
      [network.coordinator, undefined],
    ] as const) {
      const seat = await seatDetails(await openProject(actor, slug), 3);
      expect(seat.private?.leftReason).toBe(reason);
    }
    const tables = await wholeDatabase();
    expect(Object.keys(tables).filter((table) => tables[table]?.includes("numbat"))).toEqual(["member_private"]);
    await leaveTable(lead, slug, 4, { leftOn: today }, now);
    expect((await seatDetails(await openProject(lead, slug), 4)).private?.leftReason).toBe("");
  });

  it("fits into a thousand characters", async () => {
    const { member, slug } = await aProject();
    const tooLong = leaveTable(member, slug, 3, { leftOn: today, reason: "x".repeat(1001) }, now);
    expect(await problemFieldsOf(tooLong)).toEqual(["reason"]);
  });

  it("keeps nobody from coming back to a new seat", async () => {
    const { lead, slug } = await aProject();
    const pat = { name: "Pat Hamon", group: "carers", role: "member", joinedOn: today };
    await addMember(lead, slug, pat, now);
    await leaveTable(lead, slug, 5, { leftOn: today, reason: "Tired" }, now);
    await expect(addMember(lead, slug, pat, now)).resolves.toBe(6);
    expect((await seatDetails(await openProject(lead, slug), 6)).private?.leftReason).toBe("");
  });
});

describe("a gap", () => {
  it("is filled by someone at the table, or by nobody by name; the history names who looked and who was found", async () => {
    const { lead, member, otherMember, slug } = await aProject();
    await addGap(member, slug, { missing: "A gardener", owner: 3 }, now);
    await addGap(member, slug, { missing: "A cook" }, now);
    await fillGap(lead, slug, { gap: 1, filledBy: "4" }, now);
    await fillGap(lead, slug, { gap: 2, filledBy: "" }, now);
    const view = await openProject(lead, slug);
    expect((await gapsOf(view)).map(({ filledBy }) => filledBy)).toEqual([{ number: 4, name: otherMember.name }, null]);
    const changes = (await historyOf(view)).lines.flatMap((line) => line.changes);
    expect(changes).toContainEqual({ label: "Who looks", removed: [], added: [member.name] });
    expect(changes).toContainEqual({ label: "Filled by", removed: [], added: [otherMember.name] });
  });

  it("is not filled by someone who has no seat here, or has left", async () => {
    const { lead, slug } = await aProject();
    await addGap(lead, slug, { missing: "A gardener" }, now);
    await leaveTable(lead, slug, 4, { leftOn: today }, now);
    for (const filledBy of [4, 99]) {
      expect(await problemFieldsOf(fillGap(lead, slug, { gap: 1, filledBy }, now))).toEqual(["filledBy"]);
    }
  });

  it("tells the second of two who plan at once whom the first one named", async () => {
    const { lead, member, slug } = await aProject();
    await addGap(lead, slug, { missing: "A gardener" }, now);
    await planGap(lead, slug, { gap: 1, owner: 3, version: 1 }, now);
    const stale = await staleEditOf(planGap(member, slug, { gap: 1, owner: 4, version: 1 }, now));
    expect(stale.changes).toEqual([{ label: "Who looks", removed: [], added: [member.name] }]);
  });
});
