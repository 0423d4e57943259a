import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromBufferPromise } from "yauzl";
import { NotFound } from "@/lib/errors";
import { exportPack } from "@/lib/evidence/export-pack";
import { fetchPack, packsOf } from "@/lib/evidence/queries";
import { verifyPack } from "@/lib/evidence/verify/verify-pack";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { moveOn } from "@/tests/support/framework-change";
import { aFullProject } from "@/tests/support/full-project";
import { aProject, now, type Project } from "@/tests/support/network";
import { aPack, everything, fetched, findingsIn, sourceOf, withInitials } from "@/tests/support/packs";
import { problemFieldsOf } from "@/tests/support/refusals";
import { entriesIn } from "@/tests/support/rezip";
import { answerAndSign } from "@/tests/support/signing";

let project: Project;
let full: Buffer;
let initials: Buffer;

beforeAll(async () => {
  await freshDatabase();
  project = await aFullProject();
  await plantPrivateWords();
  full = await aPack(project.lead, project.slug);
  initials = await aPack(project.facilitator, project.slug, withInitials);
}, 60_000);
afterAll(dropDatabase);

const view = (who = project.lead) => openProject(who, project.slug);
const secret = "Words-that-stay-private";

/** Into every private column that takes words, past every guard. */
async function plantPrivateWords(): Promise<void> {
  await ownerSql.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`update member_private set access_needs = ${secret}, contact = ${secret}, left_reason = ${secret}`;
    await sql`update promise set what = ${secret}`;
    await sql`update talk set note = ${secret}, answer = ${secret}`;
    await sql`update signature set withdrawn_reason = ${secret}, withdrawn_how = ${secret}, name_key = ${secret}`;
    await sql`update paper_pack set code = ${secret}`;
    await sql`update evidence_file set name = ${secret}`;
    await sql`update evidence_file set content = ${Buffer.from(secret)}, bytes = ${secret.length},
      sha256 = encode(sha256(${Buffer.from(secret)}), 'hex') where signature_id is not null`;
    await sql`update invitation set email = ${`${secret}@example.org`}`;
    await sql`update person set email = id || ${`${secret}@example.org`} where email is not null`;
  });
}

describe("a pack", () => {
  it("verifies, with a record for every entry and a checkpoint that saw the last one", async () => {
    const verification = await verifyPack(sourceOf(full));
    expect(verification.findings).toEqual([]);
    expect(verification.records).toBe(verification.entries);
    expect(verification).toMatchObject({ files: 1, withheld: 1, erased: [] });
    expect(verification.checkpoints).toBeGreaterThan(0);
  });

  it("is as large as it says beforehand, and the same each time it is fetched", async () => {
    const { bytes } = await fetchPack(project.lead, await view(), 2, now);
    expect(full.length).toBe(bytes);
    expect(await fetched(project.lead, project.slug, 2)).toEqual(full);
  });

  it("is a ZIP that others can open", async () => {
    const zip = await fromBufferPromise(full, { strictFileNames: true, autoClose: false });
    const names: string[] = [];
    for await (const entry of zip.eachEntry()) {
      const stream = await zip.openReadStreamPromise(entry);
      expect(Buffer.concat(await stream.toArray()).length).toBe(entry.uncompressedSize);
      names.push(entry.fileName);
    }
    expect(names).toEqual(
      expect.arrayContaining(["README.txt", "index.html", "key.pem", "manifest.json", "manifest.sig"]),
    );
  });

  it("holds no private words, in none of its bytes", () => {
    expect(full.includes(secret)).toBe(false);
    expect(initials.includes(secret)).toBe(false);
  });

  it("names its network, and holds nothing else of it, nor the way from a person to an account", async () => {
    const [{ network_id } = { network_id: "" }] = await ownerSql<{ network_id: string }[]>`
      select network_id from project where id = ${project.id}`;
    expect(timesIn(full, network_id)).toBe(timesIn(await textIn(full, "records/project.jsonl"), network_id));
    for (const { id } of await ownerSql<{ id: string }[]>`select id from network_person`)
      expect(timesIn(full, id)).toBe(0);
  });

  it("tells nobody to whom something was promised", async () => {
    const [promise] = await ownerSql<{ member_id: string }[]>`select member_id from promise`;
    const line = await textIn(full, "records/promise.jsonl");
    expect(line).toContain('"withheld":"private"');
    expect(line).not.toContain(promise?.member_id ?? "nobody");
    expect(line).not.toContain("nonce");
  });
});

const timesIn = (text: { toString: () => string }, words: string) => text.toString().split(words).length - 1;

async function textIn(pack: Buffer, name: string): Promise<string> {
  const file = (await entriesIn(pack)).find((one) => one.name === name);
  if (!file) throw new Error(`There is no ${name}.`);
  const [content] = [...(file.content() as Iterable<Uint8Array>)];
  return new TextDecoder().decode(content);
}

describe("a pack with initials", () => {
  it("verifies, and says how many records it cannot hold against their digests", async () => {
    const verification = await verifyPack(sourceOf(initials));
    expect(verification.findings).toEqual([]);
    expect(verification.withheld).toBeGreaterThan(1);
  });

  it("holds the name of nobody, in none of its bytes", async () => {
    const people = await ownerSql<
      { name: string }[]
    >`select name from person union select name from member union select name from invitation`;
    const words = initials.toString("utf8").toLowerCase();
    expect(people.filter(({ name }) => words.includes(name.toLowerCase()))).toEqual([]);
    expect(full.includes("Ana Ferreira")).toBe(true);
    expect(await textIn(initials, "tables/member.csv")).toContain("A. F.");
  });

  it("takes no files along, for they may show names", async () => {
    const both = exportPack(project.lead, project.slug, { ...everything, names: "initials" }, now);
    expect(await problemFieldsOf(both)).toEqual(["files"]);
  });
});

describe("the period of a pack", () => {
  it("keeps what was recorded before and after it out, and the chain whole", async () => {
    const before = await aPack(project.lead, project.slug, { ...everything, to: "2026-09-30" });
    const { findings, records, entries } = await verifyPack(sourceOf(before));
    expect(findings).toEqual([]);
    expect(records).toBeLessThan(entries);
    expect(await textIn(before, "index.html")).not.toContain("We meet in the garden");
    expect(await textIn(full, "index.html")).toContain("We meet in the garden");
  });

  it("has an end that is not before its beginning", async () => {
    const turned = exportPack(project.lead, project.slug, { ...everything, from: "2026-10-02", to: "2026-10-01" }, now);
    expect(await problemFieldsOf(turned)).toEqual(["to"]);
  });
});

describe("a pack that was made", () => {
  it("is on the list for everyone at the table, and fetched by whoever made it alone", async () => {
    const lines = await packsOf(project.member, await view(project.member), now);
    expect(lines.find(({ number }) => number === 2)).toMatchObject({ names: "full", canFetch: false, files: true });
    for (const who of [project.member, project.facilitator, project.network.coordinator]) {
      await expect(fetchPack(who, await view(who), 2, now)).rejects.toThrow(NotFound);
    }
  });

  it("is not fetched a week later", async () => {
    const later = new Date(now.getTime() + 7 * 24 * 3_600_000);
    await expect(fetchPack(project.lead, await view(), 2, later)).rejects.toThrow(NotFound);
    const lineOf = async (at: Date) =>
      (await packsOf(project.lead, await view(), at)).find(({ number }) => number === 2);
    expect(await lineOf(later)).toMatchObject({ canFetch: false, isGone: "over" });
    expect(await lineOf(now)).toMatchObject({ canFetch: true, isGone: null });
  });

  it("can be made of a project that is closed", async () => {
    await ownerSql`alter table project disable trigger all`;
    await ownerSql`update project set stage = 'closed' where id = ${project.id}`;
    expect(await findingsIn(await aPack(project.network.coordinator, project.slug))).toEqual([]);
    await ownerSql`update project set stage = 'active' where id = ${project.id}`;
    await ownerSql`alter table project enable trigger all`;
  });

  it("says on which day someone signed by the clocks of the network, and which statements", async () => {
    const late = await aProject();
    const at = new Date("2026-07-17T23:30:00Z");
    await answerAndSign(late.member, late.slug, { seat: 3, now: at });
    const reportAt = async (moment: Date) =>
      textIn(await aPack(late.lead, late.slug, withInitials, moment), "index.html");
    expect(await reportAt(at)).toContain("<td>18 July 2026</td>");
    await moveOn(late, "material");
    expect(await reportAt(now)).toContain("<td>an earlier version, on 18 July 2026; this one not yet</td>");
  });
});
