import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eraseAccount } from "@/lib/accounts/erase-account";
import { NotFound } from "@/lib/errors";
import { verifyPack } from "@/lib/evidence/verify/verify-pack";
import { eraseFor } from "@/lib/people/erase-for";
import { seatWithoutEmail } from "@/tests/support/assisting";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project } from "@/tests/support/network";
import { aPack, fetched, sourceOf } from "@/tests/support/packs";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const ways: [string, (project: Project, seat: number) => Promise<unknown>, number | null][] = [
  ["themself", ({ member }) => eraseAccount(member, { sure: "yes" }, now), 3],
  ["through a host", ({ lead, slug }, seat) => eraseFor(lead, slug, seat, { how: "phone", sure: "yes" }, now), null],
];

describe.each(ways)("a person who was erased %s", (_how, erase, knownSeat) => {
  it("is gone from the next pack, which verifies; a pack from before is not fetched any more", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    const seat = knownSeat ?? (await seatWithoutEmail(project));
    const [{ name = "" } = {}] = await ownerSql<{ name: string }[]>`
      select name from member where project_id = ${project.id} and number = ${seat}`;
    expect((await aPack(lead, slug)).includes(name)).toBe(true);

    await erase(project, seat);
    await expect(fetched(lead, slug, 1)).rejects.toThrow(NotFound);
    const after = await aPack(lead, slug);
    expect(after.includes(name)).toBe(false);
    const { findings, erased } = await verifyPack(sourceOf(after));
    expect(findings).toEqual([]);
    expect(erased.length).toBeGreaterThan(0);
  });
});
