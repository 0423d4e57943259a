import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NotAllowed, NotFound } from "@/lib/errors";
import { printStatements } from "@/lib/paper/print-statements";
import { findByCode, printedFor, printedStatements } from "@/lib/paper/queries";
import { leaveTable } from "@/lib/people/leave-table";
import { openProject } from "@/lib/projects/queries";
import { codeFor, moveOn, packsOf, printed, signFor } from "@/tests/support/assisting";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, refusalOf } from "@/tests/support/refusals";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

/** What the code of a signature on paper was refused with; nothing was kept. */
async function codeRefused(code: string, about: { seat?: number } = {}): Promise<string> {
  const before = await wholeDatabase();
  const attempt = () => signFor(project, { channel: "paper", code, ...about });
  expect(await problemFieldsOf(attempt())).toEqual(["code"]);
  expect(await wholeDatabase()).toEqual(before);
  return ((await refusalOf(attempt())) as Error).message;
}

describe("printed statements", () => {
  it("have a code that is easily read aloud, and the same one however often they are printed", async () => {
    const code = await codeFor(project);
    expect(code).toMatch(/^[CDFGHJKMPQRTVWXY34679]{3}-[CDFGHJKMPQRTVWXY34679]{3}$/);
    expect(await codeFor(project)).toBe(code);
    expect(await codeFor(project, 4)).not.toBe(code);
    expect(await packsOf(project)).toBe(2);
  });

  it("have another code once the statements are others", async () => {
    const code = await codeFor(project);
    await moveOn(project, "material");
    expect(await codeFor(project)).not.toBe(code);
    const old = await printedStatements(await openProject(project.lead, project.slug), code);
    expect(old.framework.version).toBe(1);
  });

  it("are for leads and facilitators alone, and never for a seat that was left", async () => {
    const code = await codeFor(project);
    const { lead, member, network, slug } = project;
    await expect(printStatements(member, slug, 4, printed, now)).rejects.toThrow(NotAllowed);
    for (const viewer of [member, network.coordinator]) {
      await expect(printedStatements(await openProject(viewer, slug), code)).rejects.toThrow(NotFound);
      await expect(findByCode(viewer, slug, { code })).rejects.toThrow(NotAllowed);
    }
    await leaveTable(lead, slug, 4, { leftOn: today }, now);
    await expect(printStatements(lead, slug, 4, printed, now)).rejects.toThrow("has left the table");
  });
});

describe("a signature on paper", () => {
  it("is found by its code, however it was typed, and says that it was on paper", async () => {
    const code = await codeFor(project);
    const typed = ` ${code.toLowerCase().replace("-", " ")} `;
    const { lead, slug } = project;
    expect(await findByCode(lead, slug, { code: typed })).toMatchObject({ seat: 3, code });
    await signFor(project, { channel: "paper", code: typed, largePrint: "yes" });
    const [row] = await ownerSql`select channel, sealed from signature where project_id = ${project.id}`;
    expect(row?.channel).toBe("paper");
    expect(row?.sealed.answers[0]).toEqual({ statement: "s01", answer: "commit", seenAs: "paper", largePrint: true });
  });

  it("seen in Easy Read says so instead", async () => {
    await signFor(project, { channel: "paper", code: await codeFor(project), seenAs: "easy-read" });
    const [row] = await ownerSql`select sealed from signature where project_id = ${project.id}`;
    expect(row?.sealed.answers[0].seenAs).toBe("easy-read");
  });

  it("is for exactly the version that was printed, when the wording has changed since", async () => {
    const code = await codeFor(project);
    const { lead, slug } = project;
    const { frameworkHash } = await openProject(lead, slug);
    await moveOn(project, "wording");
    const view = await openProject({ ...lead }, slug);
    expect(view.frameworkHash).not.toBe(frameworkHash);
    expect((await printedFor(view, 3, code))?.framework.version).toBe(1);
    await signFor(project, { channel: "paper", code });
    const [row] = await ownerSql`select framework_hash, sealed from signature where project_id = ${project.id}`;
    expect([row?.framework_hash, row?.sealed.statements.hash]).toEqual([frameworkHash, frameworkHash]);
    expect((await openProject({ ...lead }, slug)).seats[2]?.signed).toBe(true);
  });
});

describe("a code is refused in one sentence", () => {
  it("that is none, or that nobody has", async () => {
    expect(await codeRefused("")).toBe("Write the code that is at the top of the pages.");
    const nobodys = "No printed statements of this project have this code. Look at the top of the pages again.";
    for (const code of ["O0I-1S5", "CDF-GHJ", "%", "CDF-GHJK"]) expect(await codeRefused(code)).toBe(nobodys);
  });

  it("that is on another person’s pages", async () => {
    const code = await codeFor(project, 4);
    const { member, otherMember } = project;
    const said = `These pages were printed for ${otherMember.name}, not for ${member.name}.`;
    expect(await codeRefused(code)).toBe(said);
    expect(await printedFor(await openProject(project.lead, project.slug), 3, code)).toBeNull();
  });

  it("of another project", async () => {
    const elsewhere = await aProject({ network: project.network });
    const code = await codeFor(elsewhere);
    expect(await codeRefused(code)).toContain("No printed statements of this project");
    expect(await problemFieldsOf(findByCode(project.lead, project.slug, { code }))).toEqual(["code"]);
  });

  it("on pages from before the statements changed in what they say", async () => {
    const code = await codeFor(project);
    await moveOn(project, "material");
    expect(await codeRefused(code)).toContain("from before the statements changed in what they say");
    expect(await problemFieldsOf(findByCode(project.lead, project.slug, { code }))).toEqual(["code"]);
    expect(await printedFor(await openProject({ ...project.lead }, project.slug), 3, code)).toBeNull();
  });
});
