import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eraseAccount } from "@/lib/accounts/erase-account";
import { NotFound } from "@/lib/errors";
import { places } from "@/lib/evidence/verify/formats";
import { verifyPack } from "@/lib/evidence/verify/verify-pack";
import { keepFile } from "@/lib/files/keep-file";
import { eraseFor } from "@/lib/people/erase-for";
import { giveVoice } from "@/lib/voices/give-voice";
import { seatWithoutEmail } from "@/tests/support/assisting";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project } from "@/tests/support/network";
import { aPack, everything, fetched, sourceOf } from "@/tests/support/packs";
import { aFile } from "@/tests/support/pictures";

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

const later = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000);
const hashOfErased = createHash("sha256").update("erased").digest("hex");

describe("a pack with the file of someone who was erased since", () => {
  let project: Project;
  const packOf = (period: object) => aPack(project.lead, project.slug, { ...everything, ...period }, later(4));
  const findingsOf = async (pack: Buffer) => (await verifyPack(sourceOf(pack))).findings;

  beforeAll(async () => {
    project = await aProject();
    const { member, slug } = project;
    const voice = await giveVoice(member, slug, { text: "The bus does not stop here", way: "name" }, now);
    await keepFile(member, slug, { of: { voice }, file: aFile("When the bus stops elsewhere", "bus.txt") }, now);
    await eraseAccount(member, { sure: "yes" }, later(3));
  });

  it("verifies when its period ends before they were erased, without what was put in place of the file", async () => {
    const pack = await packOf({ to: "2026-11-24" });
    expect(await findingsOf(pack)).toEqual([]);
    expect(pack.includes(places.file(hashOfErased, "txt"))).toBe(false);
  });

  it.each([
    ["all of the time", {}],
    ["a period in which they were erased", { from: "2026-11-25" }],
  ])("verifies when it is of %s, with what its records say stands there now", async (_which, period) => {
    const pack = await packOf(period);
    expect(await findingsOf(pack)).toEqual([]);
    expect(pack.includes(places.file(hashOfErased, "txt"))).toBe(true);
  });
});
