import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inviteAndJoin } from "@/db/demo/joining";
import { Refused } from "@/lib/errors";
import { addGap } from "@/lib/people/add-gap";
import { addMember } from "@/lib/people/add-member";
import { changeRole } from "@/lib/people/change-role";
import { correctMember } from "@/lib/people/correct-member";
import { fillGap } from "@/lib/people/fill-gap";
import { leaveTable } from "@/lib/people/leave-table";
import { pauseMember } from "@/lib/people/pause-member";
import { planGap } from "@/lib/people/plan-gap";
import { returnMember } from "@/lib/people/return-member";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aNetwork, aProject, emailOf, now, startedOn, today } from "@/tests/support/network";
import { problemFieldsOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe("the last lead", () => {
  it("cannot leave, take a break or hand the role away", async () => {
    const { lead, slug } = await aProject();
    await expect(leaveTable(lead, slug, 1, { leftOn: today }, now)).rejects.toThrow(Refused);
    await expect(pauseMember(lead, slug, 1, {}, now)).rejects.toThrow(Refused);
    await expect(changeRole(lead, slug, 1, { role: "member" }, now)).rejects.toThrow(Refused);
  });

  it("can go once somebody else leads", async () => {
    const { lead, member, slug } = await aProject();
    await changeRole(lead, slug, 3, { role: "lead" }, now);
    await leaveTable(lead, slug, 1, { leftOn: today }, now);
    expect([...(await openProject(member, slug)).roles]).toEqual(["lead"]);
  });

  it("is whoever is here: a lead on a break does not count", async () => {
    const { lead, slug } = await aProject();
    await changeRole(lead, slug, 3, { role: "lead" }, now);
    await pauseMember(lead, slug, 3, {}, now);
    await expect(leaveTable(lead, slug, 1, { leftOn: today }, now)).rejects.toThrow(Refused);
  });

  it("stays when two leads go at the same moment", async () => {
    const { lead, member, slug } = await aProject();
    await changeRole(lead, slug, 3, { role: "lead" }, now);
    const both = await Promise.allSettled([
      leaveTable(lead, slug, 1, { leftOn: today }, now),
      leaveTable(member, slug, 3, { leftOn: today }, now),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("roles", () => {
  it.each(["lead", "facilitator"])("a facilitator seats members, but hands out no role of %s", async (role) => {
    const { facilitator, slug } = await aProject();
    const seat = { name: "Pat Hamon", group: "carers", role, joinedOn: today };
    expect(await problemFieldsOf(addMember(facilitator, slug, seat, now))).toEqual(["role"]);
    await expect(addMember(facilitator, slug, { ...seat, role: "member" }, now)).resolves.toBe(5);
  });

  it.each(["lead", "facilitator"])("a lead may seat a %s", async (role) => {
    const { lead, slug } = await aProject();
    const seat = { name: "Pat Hamon", group: "carers", role, joinedOn: today };
    await addMember(lead, slug, seat, now);
    expect((await openProject(lead, slug)).seats.at(-1)).toMatchObject({ number: 5, role });
  });
});

describe("a break", () => {
  it("keeps the seat, and ends with the return", async () => {
    const { member, slug } = await aProject();
    await pauseMember(member, slug, 3, {}, now);
    expect((await openProject(member, slug)).seats[2]).toMatchObject({ pausedOn: today, leftOn: null });
    await expect(pauseMember(member, slug, 3, {}, now)).rejects.toThrow(Refused);
    await returnMember(member, slug, 3, {}, now);
    expect((await openProject(member, slug)).seats[2]).toMatchObject({ pausedOn: null });
    await expect(returnMember(member, slug, 3, {}, now)).rejects.toThrow(Refused);
  });
});

describe("someone who left", () => {
  it("keeps the old seat in the record, and gets a new one on rejoining", async () => {
    const { lead, member, slug } = await aProject();
    await leaveTable(member, slug, 3, { leftOn: today }, now);
    const again = { name: "Ana again", email: emailOf(member.name), group: "carers", role: "member" };
    await expect(inviteAndJoin(lead, slug, again, now)).resolves.toBe(5);
    const { seats, ownSeat } = await openProject(member, slug);
    expect(ownSeat).toBe(5);
    expect(seats[2]).toMatchObject({ number: 3, name: member.name, leftOn: today });
  });

  it("is neither paused, returned, given a role nor sent away again", async () => {
    const { lead, slug } = await aProject();
    await leaveTable(lead, slug, 3, { leftOn: today }, now);
    const attempts = [
      pauseMember(lead, slug, 3, {}, now),
      returnMember(lead, slug, 3, {}, now),
      changeRole(lead, slug, 3, { role: "lead" }, now),
      leaveTable(lead, slug, 3, { leftOn: today }, now),
    ];
    for (const attempt of await Promise.allSettled(attempts)) {
      expect(attempt).toMatchObject({ status: "rejected", reason: expect.any(Refused) });
    }
  });

  it("did not join after leaving: a correction is held to that", async () => {
    const { lead, slug } = await aProject();
    await leaveTable(lead, slug, 3, { leftOn: "2026-10-01" }, now);
    const correction = { name: "Ana", group: "carers", joinedOn: "2026-10-02", version: 2 };
    expect(await problemFieldsOf(correctMember(lead, slug, 3, correction, now))).toEqual(["joinedOn"]);
    await correctMember(lead, slug, 3, { ...correction, joinedOn: startedOn }, now);
  });

  it("owns no new gap", async () => {
    const { lead, slug } = await aProject();
    await leaveTable(lead, slug, 3, { leftOn: today }, now);
    expect(await problemFieldsOf(addGap(lead, slug, { missing: "A gardener", owner: 3 }, now))).toEqual(["owner"]);
  });
});

describe("a gap", () => {
  it("has a day that is still to come", async () => {
    const { member, slug } = await aProject();
    const late = { missing: "A gardener", dueOn: "2026-11-22" };
    expect(await problemFieldsOf(addGap(member, slug, late, now))).toEqual(["dueOn"]);
    await addGap(member, slug, { ...late, dueOn: today }, now);
    const plan = { gap: 1, owner: 3, dueOn: "2026-11-01", version: 1 };
    expect(await problemFieldsOf(planGap(member, slug, plan, now))).toEqual(["dueOn"]);
    const tomorrow = new Date("2026-11-25T09:00:00Z");
    await planGap(member, slug, { ...plan, dueOn: today }, tomorrow);
  });

  it("is filled once", async () => {
    const { member, slug } = await aProject();
    await addGap(member, slug, { missing: "A gardener" }, now);
    await fillGap(member, slug, { gap: 1 }, now);
    await expect(fillGap(member, slug, { gap: 1 }, now)).rejects.toThrow(Refused);
  });
});

it("today is the network's: what has come in Auckland has not come in Jersey", async () => {
  const lateEvening = new Date("2026-11-23T23:30:00Z");
  const seat = { name: "Pat Hamon", group: "carers", role: "member", joinedOn: "2026-11-24" };
  const jersey = await aProject();
  expect(await problemFieldsOf(addMember(jersey.lead, jersey.slug, seat, lateEvening))).toEqual(["joinedOn"]);
  const auckland = await aProject({ network: await aNetwork({ timeZone: "Pacific/Auckland" }) });
  await expect(addMember(auckland.lead, auckland.slug, seat, lateEvening)).resolves.toBe(5);
});
