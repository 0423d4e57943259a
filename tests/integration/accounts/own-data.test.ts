import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { shownOf } from "@/app/account/data/_components/kept-words";
import { type KeptPart, ownData } from "@/lib/accounts/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import type { Project } from "@/tests/support/network";
import { aProjectToBeErasedFrom, planted } from "@/tests/support/someone-to-erase";

// Everything that one person can do takes a while to be done.
vi.setConfig({ hookTimeout: 60_000 });

let project: Project;
let kept: KeptPart[];
beforeAll(async () => {
  await freshDatabase();
  project = await aProjectToBeErasedFrom();
  kept = await ownData(project.member);
});
afterAll(dropDatabase);

it("everything that someone said, did and was promised is shown to them, and to them alone", async () => {
  const filled = kept.filter(({ things }) => things.length > 0).map(({ key }) => key);
  expect(filled).toEqual(
    expect.arrayContaining(["account", "seats", "signatures", "voices", "priorities", "promises", "workbook", "deeds"]),
  );
  expect(JSON.stringify(kept)).toContain(planted);
  expect(JSON.stringify(await ownData(project.lead))).not.toContain(planted);
});

it("it is read in words, never in the codes of the program", () => {
  const read = kept
    .filter(({ key }) => key !== "files")
    .flatMap(({ key, things }) => things.flatMap((thing) => shownOf(key, thing).map(([, value]) => value)));
  expect(read).toContain("Carers");
  expect(read.filter((value) => /^[a-z]+([.-][a-z]+)+$|^(agree|absent|commit|shares)$/.test(value))).toEqual([]);
  expect(read.filter((value) => /\d{4}-\d\d-\d\d|^[a-z]+: /m.test(value))).toEqual([]);
  for (const { things } of kept.filter(({ key }) => key === "deeds"))
    for (const thing of things) expect(shownOf("deeds", thing)).toContainEqual(["What", expect.stringMatching(/ /)]);
});
