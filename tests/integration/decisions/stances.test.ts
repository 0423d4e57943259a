import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { giveStance } from "@/lib/decisions/give-stance";
import { supersedeDecision } from "@/lib/decisions/supersede-decision";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { writeMail } from "@/lib/mail/letters/write-mail";
import { correctMember } from "@/lib/people/correct-member";
import { pauseMember } from "@/lib/people/pause-member";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aDecision, decide } from "@/tests/support/decisions";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const alone = { stances: { seat1: "agree", seat3: "no-answer" }, reviewOn: "2027-01-12" };
const give = (actor = project.otherMember, about: object = {}) =>
  giveStance(actor, project.slug, { decision: 1, stance: "object", reason: "Too far.", version: 1, ...about }, now);
const stances = async () => ownerSql`select m.number, s.stance, s.reason, s.given_at, s.version from stance s
  join member m on m.id = s.member_id where m.project_id = ${project.id} order by m.number`;

describe("one's own stance", () => {
  it("takes the place of what was written down, which the stamp of the decision does not", async () => {
    await decide(project, alone);
    await give();
    expect((await stances())[3]).toMatchObject({ stance: "object", reason: "Too far.", given_at: now, version: 2 });
    const [kept] = await ownerSql`select made_without, groups_took_part from decision where project_id = ${project.id}`;
    expect(kept?.made_without).toContain("lived-experience");
    expect(kept?.groups_took_part).toEqual(["professionals"]);
    const [first] = await ownerSql`select snapshot from revision where entity_kind = 'stance' and number = 1
      and entity_id in (select id from stance where version = 2 and project_id = ${project.id})`;
    expect(first?.snapshot).toMatchObject({ stance: "absent", reason: "" });
  });

  it("can be said again as it was written down: then it is their own word", async () => {
    await decide(project);
    await give(project.member, { stance: "agree", reason: "" });
    expect((await stances())[2]).toMatchObject({ stance: "agree", given_at: now });
    const again = give(project.member, { stance: "agree", reason: "", version: 2 });
    await expect(again).rejects.toThrow("Nothing was changed, so nothing was saved.");
  });

  it("is open to someone on a break, and not to someone who joined later", async () => {
    await pauseMember(project.otherMember, project.slug, 4, {}, now);
    await decide(project, alone);
    expect(await stances()).toHaveLength(3);
    await give(project.otherMember, { version: 0 });
    expect((await stances())[3]).toMatchObject({ number: 4, stance: "object", given_at: now });
    const { lead, slug, member } = project;
    const joinedToday = { name: member.name, group: "carers", joinedOn: today, version: 1 };
    await correctMember(lead, slug, 3, joinedToday, now);
    await decide(project, { stances: { seat1: "agree" }, decidedOn: "2026-11-22", reviewOn: "2027-01-12" });
    await expect(give(member, { decision: 2, version: 0 })).rejects.toThrow("You did not have a seat here");
  });

  it("asks why of an objection, and takes only what one can say of oneself", async () => {
    await decide(project);
    expect(await problemFieldsOf(give(project.member, { reason: " " }))).toEqual(["reason"]);
    expect(await problemFieldsOf(give(project.member, { stance: "no-answer" }))).toEqual(["stance"]);
    await expect(give(project.network.coordinator)).rejects.toThrow(NotAllowed);
    await expect(give((await aProject()).lead)).rejects.toThrow(NotFound);
    await expect(give(project.member, { decision: 7 })).rejects.toThrow(NotFound);
  });

  it("is told what changed on another page, and refused once another decision stands", async () => {
    await decide(project);
    await give();
    const stale = await staleEditOf(give(project.otherMember, { stance: "agree", reason: "" }));
    expect(stale.changes).toEqual([
      { label: "Why", removed: [], added: ["Too far."] },
      { label: "How they stand", removed: ["Agreed"], added: ["Disagreed"] },
    ]);
    const anew = { ...aDecision, decision: 1, as: "new-look", version: 1 };
    await supersedeDecision(project.lead, project.slug, anew, now);
    await expect(give(project.member)).rejects.toThrow(Refused);
  });

  it("is given by everyone at the same moment", async () => {
    await decide(project, alone);
    const { lead, facilitator, member, otherMember } = project;
    await Promise.all([lead, facilitator, member, otherMember].map((actor) => give(actor)));
    expect((await stances()).map(({ stance }) => stance)).toEqual(Array(4).fill("object"));
  });
});

describe("the mail to those who were not there", () => {
  const written = async (seat: number) => {
    const [about] = await ownerSql`select d.id as decision, m.id as member from decision d, member m
      where d.project_id = ${project.id} and m.project_id = d.project_id and m.number = ${seat}`;
    return writeMail({ kind: "decision-made", decisionId: about?.decision, memberId: about?.member }, now);
  };

  it("says that there is something to say, and not what was decided", async () => {
    await decide(project, alone);
    const mail = await written(4);
    expect(mail?.letter.subject).toBe("Something for you to read in Alongside");
    expect(JSON.stringify(mail)).toContain(`/projects/${project.slug}/decisions/1`);
    expect(JSON.stringify(mail)).not.toContain(aDecision.title);
  });

  it("does not go out once they have said how they stand, or take a break", async () => {
    await decide(project, alone);
    await give();
    expect(await written(4)).toBeNull();
    await pauseMember(project.member, project.slug, 3, {}, now);
    expect(await written(3)).toBeNull();
  });
});
