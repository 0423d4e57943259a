import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InvalidInput, NotAllowed, NotFound, type Problem } from "@/lib/errors";
import { historyOf } from "@/lib/history/queries";
import { addList } from "@/lib/people/add-list";
import { leaveTable } from "@/lib/people/leave-table";
import { lookAtList } from "@/lib/people/look-at-list";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { refusalOf } from "@/tests/support/refusals";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const invited = (project: Project) => ownerSql`
  select name, email, role, group_key from invitation where project_id = ${project.id} and accepted_at is null order by number`;

async function problemsOf(attempt: Promise<unknown>): Promise<Problem[]> {
  const refusal = await refusalOf(attempt);
  if (!(refusal instanceof InvalidInput)) throw refusal;
  return refusal.problems;
}

describe("a list of people", () => {
  it("gives a seat to whoever has no e-mail, and invites whoever has; the history says each", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    const text =
      "Name\tGroup\tE-mail\tRole\nPat Hamon\tCarers\t\t\nJo Blampied\tP\tjo@example.net\tfacilitator\n=1+1\tC\t\t\nAl\t\tal@example.net\t";
    await expect(addList(lead, slug, { text }, now)).resolves.toEqual({ seated: 2, invited: 2 });
    const view = await openProject(lead, slug);
    expect(view.seats.slice(4)).toMatchObject([
      { number: 5, name: "Pat Hamon", group: "carers", role: "member", joinedOn: today, signed: false },
      { number: 6, name: "=1+1", group: "carers" },
    ]);
    const jo = { name: "Jo Blampied", email: "jo@example.net", role: "facilitator", group_key: "professionals" };
    const al = { name: "Al", email: "al@example.net", role: "member", group_key: null };
    expect([...(await invited(project))]).toEqual([jo, al]);
    const deeds = (await historyOf(view)).lines.slice(0, 4).map(({ deed }) => deed);
    expect(deeds.toSorted()).toEqual([
      "gave =1+1 a seat from a list",
      "gave Pat Hamon a seat from a list",
      "invited Al from a list",
      "invited Jo Blampied from a list",
    ]);
  });

  it("saves nothing while a line is wrong, unless the wrong lines are left out by choice", async () => {
    const { lead, slug } = await aProject();
    const text = "Pat Hamon,Carers\nJo,Neighbours\n,Carers";
    const before = await wholeDatabase();
    expect(await problemsOf(addList(lead, slug, { text }, now))).toEqual([
      { name: "leaveOut", message: "Nothing is saved yet. Put the lines right, or tick to leave them out." },
      { name: "line-2", message: "Line 2: No group here is called “Neighbours”." },
      { name: "line-3", message: "Line 3: Write the name." },
    ]);
    expect(await wholeDatabase()).toEqual(before);
    await expect(addList(lead, slug, { text, leaveOut: "on" }, now)).resolves.toEqual({ seated: 1, invited: 0 });
  });

  it.each<[string, object, string]>([
    ["nothing", { text: "" }, "text"],
    ["no text at all", {}, "text"],
    ["too much", { text: "x".repeat(200_001) }, "text"],
    ["no right line, and the rest left out", { text: "Pat,Neighbours", leaveOut: "on" }, "the-list"],
  ])("is refused with %s", async (_what, input, field) => {
    const { lead, slug } = await aProject();
    expect((await problemsOf(addList(lead, slug, input, now))).map(({ name }) => name)).toEqual([field]);
  });

  it("finds those who have a seat or an invitation, by address or by name, and lets someone who left come back", async () => {
    const { lead, member, slug } = await aProject();
    await addList(lead, slug, { text: "Pat,Carers\nJo,Carers,jo@example.net" }, now);
    const [seat] = await ownerSql`select email from person where id = ${member.personId}`;
    const text = `pat,Carers\nJoanna,Carers,JO@example.net\nAna,Carers,${seat?.email}`;
    const { lines } = await lookAtList(lead, slug, { text }, now);
    expect(lines.flatMap(({ problems }) => problems)).toEqual([
      "Pat has a seat here already.",
      "Jo is invited already.",
      `${member.name} has a seat here already.`,
    ]);
    await leaveTable(lead, slug, 5, { leftOn: today }, now);
    await leaveTable(lead, slug, 3, { leftOn: today }, now);
    const again = await lookAtList(lead, slug, { text }, now);
    expect(again.lines.map(({ problems }) => problems.length)).toEqual([0, 1, 0]);
  });

  it("brings the same people in once, though it is sent twice at once", async () => {
    const { lead, facilitator, slug } = await aProject();
    const input = { text: "Pat,Carers\nJo,Carers,jo@example.net" };
    const both = await Promise.allSettled([addList(lead, slug, input, now), addList(facilitator, slug, input, now)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await openProject(lead, slug)).seats).toHaveLength(5);
  });

  it("hands out roles only for a lead", async () => {
    const { facilitator, slug } = await aProject();
    const problems = await problemsOf(addList(facilitator, slug, { text: "Pat,Carers,,lead" }, now));
    expect(problems.map(({ name }) => name)).toEqual(["leaveOut", "line-1"]);
  });
});

describe("looking at a list", () => {
  it("is for those who may bring one in, and changes nothing", async () => {
    const project = await aProject();
    const stranger = await aProject();
    const before = await wholeDatabase();
    const look = (actor: Project["lead"]) => lookAtList(actor, project.slug, { text: "Pat,Carers" }, now);
    expect((await look(project.facilitator)).lines).toMatchObject([{ name: "Pat", problems: [] }]);
    await expect(look(project.member)).rejects.toThrow(NotAllowed);
    await expect(look(project.network.coordinator)).rejects.toThrow(NotAllowed);
    await expect(look(stranger.lead)).rejects.toThrow(NotFound);
    expect(await wholeDatabase()).toEqual(before);
  });
});
