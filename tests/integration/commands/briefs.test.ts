import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { briefOf, openProject } from "@/lib/projects/queries";
import { writeBrief } from "@/lib/projects/write-brief";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { entriesAfter, headsNow } from "@/tests/support/ledger";
import { aProject, now, type Project } from "@/tests/support/network";

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe("a brief", () => {
  it("keeps the aim's id through a rewording, and gives a new aim its own", async () => {
    const project = await aProject();
    const [first] = (await briefNow(project)).aims;
    const aims = [{ text: "Shade" }, { id: first?.id, text: "A garden for each of us" }];
    await writeBrief(project.lead, project.slug, { title: project.title, version: 1, aims }, now);
    const [shade, garden] = (await briefNow(project)).aims;
    expect(garden).toEqual({ id: first?.id, text: "A garden for each of us" });
    expect(shade?.id).not.toBe(first?.id);
  });

  it("takes no id from another project's brief", async () => {
    const [project, other] = [await aProject(), await aProject()];
    const [theirs] = (await briefNow(other)).aims;
    const aims = [{ id: theirs?.id, text: "Ours" }];
    await writeBrief(project.lead, project.slug, { title: project.title, version: 1, aims }, now);
    expect((await briefNow(project)).aims[0]?.id).not.toBe(theirs?.id);
  });

  it("drops empty rows, and keeps that there is no limit as an answer", async () => {
    const project = await aProject();
    const constraints = {
      money: { none: "on", rows: [{ text: " " }] },
      time: { rows: [{ text: "Until May", flexibility: "open" }, { text: "" }] },
      "fixed-point": {},
    };
    const inScope = [{ text: "" }, { text: "The yard" }];
    await writeBrief(project.lead, project.slug, { title: project.title, version: 1, inScope, constraints }, now);
    expect(await briefNow(project)).toMatchObject({
      aims: [],
      inScope: ["The yard"],
      constraints: [
        { kind: "money", text: null, flexibility: null },
        { kind: "time", text: "Until May", flexibility: "open" },
      ],
    });
  });

  it("records the title as the project's own, and only when it changed", async () => {
    const project = await aProject();
    let heads = await headsNow();
    await writeBrief(project.lead, project.slug, { title: "Another title", version: 1 }, now);
    const kinds = (await entriesAfter(heads)).map(({ entry }) => entry.entityKind);
    expect(kinds).toEqual(["project", "brief"]);
    heads = await headsNow();
    await writeBrief(project.lead, project.slug, { title: "Another title", version: 2, aims: [{ text: "Rest" }] }, now);
    expect((await entriesAfter(heads)).map(({ entry }) => entry.entityKind)).toEqual(["brief"]);
  });
});

async function briefNow({ lead, slug }: Project) {
  return (await briefOf(await openProject(lead, slug))).content;
}
