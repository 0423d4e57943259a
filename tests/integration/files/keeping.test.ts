import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/commands/actor";
import { env } from "@/lib/env";
import { InvalidInput, NotAllowed, NotFound, Refused } from "@/lib/errors";
import { keepFile } from "@/lib/files/keep-file";
import { fileKept, filesOf, openFile, requireRecord } from "@/lib/files/queries";
import type { FileOf } from "@/lib/files/schema";
import { takeBackFile } from "@/lib/files/take-back-file";
import { historyOf } from "@/lib/history/queries";
import { readingNumbered } from "@/lib/outcomes/queries";
import { takeBackReading } from "@/lib/outcomes/take-back-reading";
import { leaveTable } from "@/lib/people/leave-table";
import { openProject } from "@/lib/projects/queries";
import { giveVoice } from "@/lib/voices/give-voice";
import { passOnVoice } from "@/lib/voices/pass-on-voice";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { anOfficeFile } from "@/tests/support/files";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { aReadOutcome } from "@/tests/support/outcomes";
import { aFile, aPdf, aPhoto, cameraWords } from "@/tests/support/pictures";
import { problemFieldsOf, refusalOf } from "@/tests/support/refusals";
import { aScanner } from "@/tests/support/scanner";
import { aHeldMeeting } from "@/tests/support/voices";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
  await giveVoice(project.member, project.slug, { text: "See the plan.", way: "name" }, now);
});

const voice: FileOf = { voice: 1 };
const keep = (who: Actor, file: unknown = aFile(aPdf, "Plan.pdf"), of: FileOf = voice) =>
  keepFile(who, project.slug, { of, file }, now);
const listFor = async (who: Actor, of: FileOf = voice) => filesOf(await openProject(who, project.slug), of);
const onlyFile = async () => (await listFor(project.lead))[0]?.id ?? "";
const takeBack = (who: Actor, file: string) => takeBackFile(who, project.slug, { file }, now);

describe("a file", () => {
  it("is kept by anyone at the table beside what it shows, under its own hash; its name and content in no snapshot", async () => {
    await keep(project.otherMember, aFile(aPdf, "../The plan – “draft”.PDF"));
    const [file] = await listFor(project.lead);
    expect(file).toMatchObject({
      name: "The plan – “draft”.pdf",
      mediaType: "application/pdf",
      bytes: aPdf.length,
      sha256: createHash("sha256").update(aPdf).digest("hex"),
      addedBy: { number: 4, name: project.otherMember.name, isOwn: false },
    });
    expect((await listFor(project.otherMember))[0]?.addedBy.isOwn).toBe(true);
    const [kept] = await ownerSql`select snapshot from revision where entity_id = ${file?.id ?? ""}`;
    expect(kept?.snapshot).toMatchObject({ sha256: file?.sha256, bytes: aPdf.length });
    expect(kept?.snapshot).not.toHaveProperty("content");
    expect(kept?.snapshot).not.toHaveProperty("name");
    const { lines } = await historyOf(await openProject(project.lead, project.slug), null, 1);
    expect(lines[0]?.deed).toBe("kept a file");
    expect(JSON.stringify(lines)).not.toContain("draft");
  });

  it("may be an office file beside a meeting, and a photo that loses where it was taken", async () => {
    await aHeldMeeting(project, today);
    await keep(project.facilitator, aFile(anOfficeFile("xlsx"), "costs.xlsx"), { meeting: 1 });
    await keep(project.member, aFile(await aPhoto(), "wall.png"), { meeting: 1 });
    const files = await listFor(project.member, { meeting: 1 });
    expect(files.map(({ name }) => name).sort()).toEqual(["costs.xlsx", "wall.jpg"]);
    const photo = files.find(({ name }) => name === "wall.jpg")?.id ?? "";
    expect((await openFile(project.member, project.slug, photo)).content.includes(cameraWords)).toBe(false);
    expect(await listFor(project.member)).toEqual([]);
  });

  it("may stand beside a reading, of this project and not taken back", async () => {
    await aReadOutcome(project);
    const reading: FileOf = { reading: 1 };
    await keep(project.member, aFile(anOfficeFile("xlsx"), "list.xlsx"), reading);
    const view = await openProject(project.lead, project.slug);
    const [file] = await filesOf(view, reading);
    expect(file?.name).toBe("list.xlsx");
    expect((await fileKept(view, file?.id ?? "")).of).toEqual(reading);
    expect((await readingNumbered(view, 1)).reading.files).toBe(1);
    const elsewhere = await aProject({ network: project.network });
    await expect(keepFile(elsewhere.lead, elsewhere.slug, { of: reading, file: aFile(aPdf) }, now)).rejects.toThrow(
      NotFound,
    );
    await expect(openFile(elsewhere.lead, project.slug, file?.id ?? "")).rejects.toThrow(NotFound);
    await takeBackReading(project.lead, project.slug, { reading: 1 }, now);
    await expect(keep(project.member, aFile(aPdf), reading)).rejects.toThrow(Refused);
    await expect(requireRecord(view, reading)).rejects.toThrow(NotFound);
  });

  it("is opened by everyone who sees the project, and by nobody else", async () => {
    await keep(project.member);
    const id = await onlyFile();
    const { lead, facilitator, member, otherMember, network, slug } = project;
    for (const viewer of [lead, facilitator, member, otherMember, network.coordinator]) {
      expect((await openFile(viewer, slug, id)).content.equals(aPdf)).toBe(true);
    }
    const elsewhere = await aProject({ network });
    await expect(openFile(elsewhere.lead, slug, id)).rejects.toThrow(NotFound);
    await expect(openFile(elsewhere.lead, elsewhere.slug, id)).rejects.toThrow(NotFound);
    await expect(openFile(lead, elsewhere.slug, id)).rejects.toThrow(NotFound);
    await expect(fileKept(await openProject(elsewhere.lead, elsewhere.slug), id)).rejects.toThrow(NotFound);
    await leaveTable(member, slug, 3, { leftOn: today }, now);
    await expect(openFile(member, slug, id)).rejects.toThrow(NotFound);
  });

  it("is not a coordinator's to add, nor that of whoever has left, or sits elsewhere", async () => {
    await expect(keep(project.network.coordinator)).rejects.toThrow(NotAllowed);
    await expect(keep((await aProject()).lead)).rejects.toThrow(NotFound);
    await leaveTable(project.member, project.slug, 3, { leftOn: today }, now);
    await expect(keep(project.member)).rejects.toThrow(NotFound);
  });

  it.each<[string, FileOf]>([
    ["a decision", { decision: 1 }],
    ["a meeting", { meeting: 1 }],
    ["a voice", { voice: 2 }],
  ])("is not kept beside %s that is not this project's", async (_what, of) => {
    const other = await aProject();
    for (const text of ["One.", "Two."]) await giveVoice(other.member, other.slug, { text, way: "name" }, now);
    await aHeldMeeting(other, today);
    await expect(keep(project.member, undefined, of)).rejects.toThrow(NotFound);
  });

  it.each([
    null,
    {},
    7,
    "voice=1",
    { voice: "x" },
    { voice: 1e20 },
    { voice: -1 },
    { voice: 1, meeting: 1 },
    { signature: 1 },
  ])("is not kept beside %j, which means no record", async (of) => {
    const sent = keepFile(project.member, project.slug, { of, file: aFile(aPdf) }, now);
    await expect(sent).rejects.toThrow(NotFound);
  });

  it.each<[string, unknown]>([
    ["none", null],
    ["an empty one", aFile("", "plan.pdf")],
    ["a web page called a picture", aFile("<!doctype html><p>Hello</p>", "page.png")],
    ["a drawing called a text", aFile("<svg><script/></svg>", "notes.txt")],
    ["a bomb", aFile(anOfficeFile("docx", [{ name: "word/x.xml", content: Buffer.alloc(2 ** 25) }]), "notes.docx")],
    ["one of 16 MB", aFile(Buffer.alloc(16 * 1024 * 1024), "film.pdf")],
  ])("is refused in words when it is %s, and nothing is kept", async (_what, file) => {
    const before = await wholeDatabase();
    expect(await problemFieldsOf(keep(project.member, file))).toEqual(["file"]);
    expect(await wholeDatabase()).toEqual(before);
  });

  it("is kept once beside the same record, also when two add it at once", async () => {
    const both = await Promise.allSettled([keep(project.lead), keep(project.member)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await refusalOf(keep(project.lead))).toBeInstanceOf(InvalidInput);
    expect(await listFor(project.lead)).toHaveLength(1);
  });

  it("has room beside nineteen others, and no more", async () => {
    const numbered = (number: number) => aFile(`Page ${number}`, `${number}.txt`);
    for (let number = 1; number <= 20; number += 1) await keep(project.member, numbered(number));
    await expect(keep(project.member, numbered(21))).rejects.toThrow("as many as there can be");
    await takeBack(project.member, await onlyFile());
    await keep(project.member, numbered(21));
  });
});

describe("beside words without a person's name", () => {
  it("no file is kept, by whomever: it would tell whose they are", async () => {
    await passOnVoice(project.lead, project.slug, { text: "Too far.", told: "At the bus stop" }, now);
    for (const who of [project.lead, project.member]) {
      await expect(keep(who, undefined, { voice: 2 })).rejects.toThrow("would be taken for the one who said it");
    }
  });
});

describe("taking a file back", () => {
  it("is for whoever added it, and for hosts: then nobody can open it, and it is on no list", async () => {
    await keep(project.member);
    const id = await onlyFile();
    await expect(takeBack(project.otherMember, id)).rejects.toThrow(NotAllowed);
    await expect(takeBack(project.network.coordinator, id)).rejects.toThrow(NotAllowed);
    await takeBack(project.member, id);
    expect(await listFor(project.lead)).toEqual([]);
    for (const who of [project.member, project.lead]) {
      await expect(openFile(who, project.slug, id)).rejects.toThrow(NotFound);
    }
    await expect(takeBack(project.lead, id)).rejects.toThrow(Refused);
    await keep(project.member);
    await takeBack(project.facilitator, await onlyFile());
  });

  it("knows no file of another project, none beside a signature, and nothing that is no id", async () => {
    await keep(project.member);
    const id = await onlyFile();
    const other = await aProject();
    await expect(takeBackFile(other.lead, other.slug, { file: id }, now)).rejects.toThrow(NotFound);
    for (const file of ["", "1", "../x", "00000000-0000-4000-8000-000000000000"]) {
      await expect(takeBack(project.lead, file)).rejects.toThrow(NotFound);
    }
  });
});

describe("with a virus scanner", () => {
  it("what it finds something in is refused in words, and so is everything while it is away", async () => {
    const scanner = await aScanner((content) => (content.includes("EICAR") ? "stream: Eicar FOUND" : "stream: OK"));
    env().clamd = scanner.at;
    try {
      const before = await wholeDatabase();
      const refused = await refusalOf(keep(project.member, aFile("EICAR", "note.txt")));
      expect(refused).toMatchObject({ problems: [{ name: "file", message: expect.stringContaining("harmful") }] });
      expect(await wholeDatabase()).toEqual(before);
      await keep(project.member);
      await scanner.stop();
      const away = await refusalOf(keep(project.member, aFile("Hello", "note.txt")));
      expect(away).toMatchObject({
        problems: [{ name: "file", message: expect.stringContaining("cannot be reached") }],
      });
    } finally {
      env().clamd = undefined;
    }
  });
});
