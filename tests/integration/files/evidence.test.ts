import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NotFound } from "@/lib/errors";
import { filesOfSignature, openFile } from "@/lib/files/queries";
import { changeRole } from "@/lib/people/change-role";
import { leaveTable } from "@/lib/people/leave-table";
import { assistSignature } from "@/lib/statements/assist-signature";
import { asWrittenDown, signFor } from "@/tests/support/assisting";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { aFile, aPdf, aPhoto, cameraWords } from "@/tests/support/pictures";
import { problemFieldsOf } from "@/tests/support/refusals";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

async function keptFile(content: Buffer = aPdf, name = "scan.pdf") {
  const number = await signFor(project, { file: aFile(content, name) });
  const [file] = await filesOfSignature(project.slug, number);
  if (!file) throw new Error("No file was kept.");
  return file;
}

describe("a photo or scan of the page", () => {
  it("is kept beside the signature it shows, under its own hash, and in no snapshot", async () => {
    const { id, sha256, bytes, mediaType } = await keptFile(await aPhoto(), "page.png");
    const { content } = await openFile(project.lead, project.slug, id);
    expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
    expect([content.length, mediaType]).toEqual([bytes, "image/jpeg"]);
    expect(content.includes(cameraWords)).toBe(false);
    const [kept] =
      await ownerSql`select snapshot from revision where entity_kind = 'evidence-file' and entity_id = ${id}`;
    expect(kept?.snapshot).toMatchObject({ sha256, bytes });
    expect(kept?.snapshot).not.toHaveProperty("content");
  });

  it("of the largest size is kept whole", async () => {
    const large = Buffer.concat([aPdf, Buffer.alloc(15 * 1024 * 1024 - aPdf.length, "x")]);
    const { id, bytes } = await keptFile(large);
    expect(bytes).toBe(large.length);
    expect((await openFile(project.lead, project.slug, id)).content.equals(large)).toBe(true);
  });

  it.each([
    ["empty", Buffer.alloc(0)],
    ["too large", Buffer.alloc(16 * 1024 * 1024)],
    ["no picture, whatever its name says", Buffer.from("<!doctype html><p>Hello</p>")],
  ])("that is %s is refused with everything else, and nothing is kept", async (_what, content) => {
    const sent = await asWrittenDown(project, { file: aFile(content, "page.png"), authority: "" });
    const before = await wholeDatabase();
    const fields = await problemFieldsOf(assistSignature(project.lead, project.slug, 3, sent, now));
    expect(fields.sort()).toEqual(["authority", "file"]);
    expect(await wholeDatabase()).toEqual(before);
  });
});

describe("a kept file is opened", () => {
  it("by the person, the lead and the facilitators, and by the person after leaving too", async () => {
    const { id } = await keptFile();
    const { lead, facilitator, member, slug } = project;
    for (const viewer of [lead, facilitator, member]) {
      expect((await openFile(viewer, slug, id)).mediaType).toBe("application/pdf");
    }
    await leaveTable(member, slug, 3, { leftOn: today }, now);
    expect((await openFile(member, slug, id)).content.equals(aPdf)).toBe(true);
  });

  it("by nobody else: not there for other members, coordinators, other projects and former hosts", async () => {
    const { id } = await keptFile();
    const { lead, facilitator, otherMember, network, slug } = project;
    const elsewhere = await aProject({ network });
    for (const viewer of [otherMember, network.coordinator, elsewhere.lead]) {
      await expect(openFile(viewer, slug, id)).rejects.toThrow(NotFound);
    }
    await expect(openFile(lead, elsewhere.slug, id)).rejects.toThrow(NotFound);
    await expect(openFile(elsewhere.lead, elsewhere.slug, id)).rejects.toThrow(NotFound);
    await changeRole(lead, slug, 2, { role: "member" }, now);
    await expect(openFile(facilitator, slug, id)).rejects.toThrow(NotFound);
  });

  it.each(["", "1", "../../etc/passwd", "00000000-0000-4000-8000-000000000000"])(
    "not under the id “%s”",
    async (id) => {
      await expect(openFile(project.lead, project.slug, id)).rejects.toThrow(NotFound);
    },
  );
});
