import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addAction } from "@/lib/actions/add-action";
import { changeAction } from "@/lib/actions/change-action";
import { dropAction } from "@/lib/actions/drop-action";
import { finishAction } from "@/lib/actions/finish-action";
import { actionOf, actionsFrom, endedActionsOf, loadOf, openActionsOf } from "@/lib/actions/queries";
import type { Actor } from "@/lib/commands/actor";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { historyOf } from "@/lib/history/queries";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { leaveTable } from "@/lib/people/leave-table";
import { pauseMember } from "@/lib/people/pause-member";
import { openProject } from "@/lib/projects/queries";
import { giveVoice } from "@/lib/voices/give-voice";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aDecision, decide } from "@/tests/support/decisions";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";
import { goTo } from "@/tests/support/stages";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const aMeeting = { title: "Benches", day: "2026-12-01", from: "18:00", to: "19:00", place: "The library" };
const room = { what: "Ask the library for a room", dueOn: "2026-11-30" };
const shown = async (actor: Actor, { slug }: Project, which: "open" | "mine" = "open") =>
  openActionsOf(await openProject(actor, slug), which);
const ended = async (actor: Actor, { slug }: Project) => (await endedActionsOf(await openProject(actor, slug))).actions;
const numbers = (actions: { number: number }[]) => actions.map(({ number }) => number);

describe("an action", () => {
  it("is written down by anyone at the table, for someone or for nobody yet", async () => {
    const project = await aProject();
    const { member, otherMember, slug } = project;
    await expect(addAction(member, slug, { ...room, owner: "4" }, now)).resolves.toBe(1);
    await expect(addAction(otherMember, slug, { what: "Bake" }, now)).resolves.toBe(2);
    const owner = { number: 4, name: otherMember.name, hasLeft: false, isPaused: false };
    const open = {
      version: 1,
      doneOn: null,
      doneNote: "",
      droppedOn: null,
      voice: null,
      meeting: null,
      decision: null,
    };
    expect(await shown(member, project)).toEqual([
      { number: 1, ...room, owner, ...open },
      { number: 2, what: "Bake", dueOn: null, owner: null, ...open },
    ]);
  });

  it.each<[string, object, string[]]>([
    ["nothing at all", {}, ["what"]],
    ["words that are too long", { what: "x".repeat(501) }, ["what"]],
    ["a day that has passed", { ...room, dueOn: "2026-11-22" }, ["dueOn"]],
    ["someone who has no seat here", { ...room, owner: 99 }, ["owner"]],
    ["a seat that is none", { ...room, owner: "me" }, ["owner"]],
  ])("is refused with %s", async (_what, input, fields) => {
    const { lead, slug } = await aProject();
    expect(await problemFieldsOf(addAction(lead, slug, input, now))).toEqual(fields);
  });

  it("may be due today", async () => {
    const { lead, slug } = await aProject();
    await expect(addAction(lead, slug, { ...room, dueOn: today }, now)).resolves.toBe(1);
  });

  it("is not for someone who has left the table", async () => {
    const { lead, slug } = await aProject();
    await leaveTable(lead, slug, 3, { leftOn: today }, now);
    expect(await problemFieldsOf(addAction(lead, slug, { ...room, owner: 3 }, now))).toEqual(["owner"]);
  });

  it("is one of a project: another's of the same number is another", async () => {
    const [one, other] = [await aProject(), await aProject()];
    await addAction(one.lead, one.slug, room, now);
    await expect(actionOf(await openProject(other.lead, other.slug), 1)).rejects.toThrow(NotFound);
    await expect(dropAction(other.lead, other.slug, { action: 1 }, now)).rejects.toThrow(NotFound);
    await expect(finishAction(other.lead, other.slug, { action: 1, doneOn: today }, now)).rejects.toThrow(NotFound);
    const changed = { ...room, action: 1, version: 1 };
    await expect(changeAction(other.lead, other.slug, changed, now)).rejects.toThrow(NotFound);
  });
});

describe("taking something on", () => {
  it("is a change that anyone can make to what is nobody's yet; the history names who does it", async () => {
    const { lead, member, slug } = await aProject();
    await addAction(lead, slug, room, now);
    await changeAction(member, slug, { ...room, action: 1, version: 1, owner: 3 }, now);
    const { lines } = await historyOf(await openProject(lead, slug));
    expect(lines[0]).toMatchObject({
      actor: member.name,
      changes: [{ label: "Who does it", removed: [], added: [member.name] }],
    });
  });

  it("is told to the second of two who do so at once, by name", async () => {
    const { lead, member, otherMember, slug } = await aProject();
    await addAction(lead, slug, room, now);
    await changeAction(otherMember, slug, { ...room, action: 1, version: 1 }, now).catch(() => {});
    await changeAction(otherMember, slug, { ...room, action: 1, version: 1, dueOn: "2026-12-01" }, now);
    const stale = await staleEditOf(changeAction(member, slug, { ...room, action: 1, version: 1, owner: 3 }, now));
    expect(stale.message).toContain(otherMember.name);
    expect(stale.changes).toEqual([{ label: "By", removed: ["30 November 2026"], added: ["1 December 2026"] }]);
  });

  it("records nothing when nothing is different", async () => {
    const { lead, slug } = await aProject();
    await addAction(lead, slug, room, now);
    const same = changeAction(lead, slug, { ...room, action: 1, version: 1 }, now);
    await expect(same).rejects.toThrow(new Refused(["Nothing was changed, so nothing was saved."]));
  });

  it("keeps a day that has passed, and takes no new one that has", async () => {
    const { lead, slug } = await aProject();
    await addAction(lead, slug, room, now);
    const later = new Date("2026-12-05T12:00:00Z");
    const changed = { ...room, action: 1, version: 1, owner: 3 };
    const past = changeAction(lead, slug, { ...changed, dueOn: "2026-12-04" }, later);
    expect(await problemFieldsOf(past)).toEqual(["dueOn"]);
    await expect(changeAction(lead, slug, changed, later)).resolves.not.toThrow();
  });
});

describe("someone else's action", () => {
  const attempts: [string, (actor: Actor, slug: string) => Promise<unknown>][] = [
    ["change", (actor, slug) => changeAction(actor, slug, { ...room, action: 1, version: 1, owner: 4 }, now)],
    ["finish", (actor, slug) => finishAction(actor, slug, { action: 1, doneOn: today }, now)],
    ["drop", (actor, slug) => dropAction(actor, slug, { action: 1 }, now)],
  ];

  it.each(attempts)("is not a member's to %s, who is told whose it is", async (_what, attempt) => {
    const { lead, member, otherMember, slug } = await aProject();
    await addAction(lead, slug, { ...room, owner: 3 }, now);
    await expect(attempt(otherMember, slug)).rejects.toThrow(
      new Refused([
        `${member.name} does this. ${member.name}, a lead or a facilitator can change it, or say that it is done.`,
      ]),
    );
  });

  it.each(attempts)("is a lead's, a facilitator's and their own to %s", async (_what, attempt) => {
    for (const who of ["lead", "facilitator", "member"] as const) {
      const project = await aProject();
      await addAction(project.lead, project.slug, { ...room, owner: 3 }, now);
      await expect(attempt(project[who], project.slug)).resolves.not.toThrow();
    }
  });

  it.each(attempts)("is anyone's to %s once they have left the table", async (_what, attempt) => {
    const { lead, otherMember, slug } = await aProject();
    await addAction(lead, slug, { ...room, owner: 3 }, now);
    await leaveTable(lead, slug, 3, { leftOn: today }, now);
    await expect(attempt(otherMember, slug)).resolves.not.toThrow();
  });

  it.each(attempts)("is not a coordinator's to %s", async (_what, attempt) => {
    const { lead, network, slug } = await aProject();
    await addAction(lead, slug, room, now);
    await expect(attempt(network.coordinator, slug)).rejects.toThrow(NotAllowed);
  });
});

describe("what is done", () => {
  it("keeps what came of it, and who did it also after they have left", async () => {
    const project = await aProject();
    const { lead, member, slug } = project;
    await addAction(lead, slug, { ...room, owner: 3 }, now);
    await finishAction(member, slug, { action: 1, doneOn: "2026-11-20", note: "Room 2,\r\non Tuesdays." }, now);
    await leaveTable(lead, slug, 3, { leftOn: today }, now);
    expect(await shown(lead, project)).toEqual([]);
    expect(await ended(lead, project)).toMatchObject([
      {
        number: 1,
        doneOn: "2026-11-20",
        doneNote: "Room 2,\non Tuesdays.",
        owner: { name: member.name, hasLeft: true },
      },
    ]);
  });

  it("is done once, on a day that has come", async () => {
    const { lead, member, slug } = await aProject();
    await addAction(lead, slug, { ...room, owner: 3 }, now);
    const tomorrow = finishAction(member, slug, { action: 1, doneOn: "2026-11-24" }, now);
    expect(await problemFieldsOf(tomorrow)).toEqual(["doneOn"]);
    expect(await problemFieldsOf(finishAction(member, slug, { action: 1 }, now))).toEqual(["doneOn"]);
    const finish = (actor: Actor) => finishAction(actor, slug, { action: 1, doneOn: today }, now);
    const both = await Promise.allSettled([finish(lead), finish(member)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(finish(lead)).rejects.toThrow(new Refused(["This was done already."]));
    await expect(dropAction(lead, slug, { action: 1 }, now)).rejects.toThrow(Refused);
    await expect(changeAction(lead, slug, { ...room, action: 1, version: 2 }, now)).rejects.toThrow(Refused);
  });

  it("waits while a project is closed", async () => {
    const { lead, slug } = await aProject();
    await addAction(lead, slug, room, now);
    await goTo({ lead, slug }, "closed", "Done.");
    await expect(addAction(lead, slug, room, now)).rejects.toThrow(Refused);
    await expect(finishAction(lead, slug, { action: 1, doneOn: today }, now)).rejects.toThrow(Refused);
  });
});

describe("what is not needed any more", () => {
  it("is neither open nor counted, and stays to be read", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    await addAction(lead, slug, { ...room, owner: 3 }, now);
    await dropAction(lead, slug, { action: 1 }, now);
    expect(await shown(lead, project)).toEqual([]);
    expect(await ended(lead, project)).toMatchObject([{ number: 1, doneOn: null, droppedOn: today }]);
    expect(await loadOf(await openProject(lead, slug))).toEqual([]);
    await expect(dropAction(lead, slug, { action: 1 }, now)).rejects.toThrow(Refused);
  });
});

describe("the actions of a project", () => {
  it("stand in the order of their days, those without one last, and the latest done first", async () => {
    const project = await aProject();
    const { lead, member, slug } = project;
    for (const dueOn of [undefined, "2026-12-02", "2026-12-01", "2026-12-01"])
      await addAction(lead, slug, { what: "Bake", dueOn, owner: dueOn === "2026-12-01" ? 3 : 4 }, now);
    expect(numbers(await shown(lead, project))).toEqual([3, 4, 2, 1]);
    expect(numbers(await shown(member, project, "mine"))).toEqual([3, 4]);
    expect(await shown(project.network.coordinator, project, "mine")).toEqual([]);
    await finishAction(lead, slug, { action: 4, doneOn: "2026-11-20" }, now);
    await finishAction(lead, slug, { action: 3, doneOn: "2026-11-21" }, now);
    await finishAction(lead, slug, { action: 1, doneOn: "2026-11-20" }, now);
    expect(numbers(await ended(lead, project))).toEqual([3, 4, 1]);
  });

  it("that are done come page by page, also when many ended on one day", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    for (const _ of Array.from({ length: 5 })) await addAction(lead, slug, { what: "Bake" }, now);
    await finishAction(lead, slug, { action: 1, doneOn: today }, now);
    for (const action of [2, 3, 4]) await finishAction(lead, slug, { action, doneOn: "2026-11-20" }, now);
    await dropAction(lead, slug, { action: 5 }, now);
    const view = await openProject(lead, slug);
    const first = await endedActionsOf(view, null, 3);
    expect([numbers(first.actions), first.hasOlder]).toEqual([[5, 1, 4], true]);
    const next = await endedActionsOf(view, { day: "2026-11-20", number: 4 }, 3);
    expect([numbers(next.actions), next.hasOlder]).toEqual([[3, 2], false]);
  });

  it("say where they come from: what someone said, a meeting, or a decision", async () => {
    const project = await aProject();
    const { lead, member, slug } = project;
    await giveVoice(member, slug, { text: "A bench, please.", way: "name" }, now);
    await planMeeting(lead, slug, aMeeting, now);
    await addAction(lead, slug, { ...room, voice: 1 }, now);
    await addAction(lead, slug, { ...room, meeting: 1 }, now);
    await decide({ lead, slug });
    await addAction(lead, slug, { ...room, decision: 1 }, now);
    expect(await shown(lead, project)).toMatchObject([
      { voice: { number: 1, text: "A bench, please." }, meeting: null, decision: null },
      { voice: null, meeting: { number: 1, title: aMeeting.title }, decision: null },
      { voice: null, meeting: null, decision: { number: 1, title: aDecision.title } },
    ]);
    const view = await openProject(lead, slug);
    expect(numbers(await actionsFrom(view, { voice: 1 }))).toEqual([1]);
    expect(numbers(await actionsFrom(view, { meeting: 1 }))).toEqual([2]);
    expect(numbers(await actionsFrom(view, { decision: 1 }))).toEqual([3]);
    await expect(addAction(lead, slug, { ...room, meeting: 2 }, now)).rejects.toThrow(NotFound);
    await expect(addAction(lead, slug, { ...room, decision: 2 }, now)).rejects.toThrow(NotFound);
    const other = await aProject();
    await expect(addAction(other.lead, other.slug, { ...room, meeting: 1 }, now)).rejects.toThrow(NotFound);
  });

  it("are counted by group, as the checklist counts them", async () => {
    const { lead, member, slug } = await aProject();
    for (const owner of [3, 3, 4, undefined]) await addAction(lead, slug, { ...room, owner }, now);
    await finishAction(lead, slug, { action: 1, doneOn: today }, now);
    await leaveTable(lead, slug, 4, { leftOn: today }, now);
    const loads = await loadOf(await openProject(member, slug));
    expect(loads.toSorted((one, other) => String(one.group).localeCompare(String(other.group)))).toEqual([
      { group: "carers", open: 1, mine: 1, done: 1 },
      { group: null, open: 2, mine: 0, done: 0 },
    ]);
  });

  it("say that someone is taking a break", async () => {
    const project = await aProject();
    await addAction(project.lead, project.slug, { ...room, owner: 3 }, now);
    await pauseMember(project.lead, project.slug, 3, {}, now);
    expect(await shown(project.lead, project)).toMatchObject([{ owner: { isPaused: true, hasLeft: false } }]);
  });

  it("have numbers of their own when ten are written down at once", async () => {
    const project = await aProject();
    await Promise.all(Array.from({ length: 10 }, () => addAction(project.lead, project.slug, room, now)));
    expect(numbers(await shown(project.lead, project))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
