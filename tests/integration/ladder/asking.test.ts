import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inviteAndJoin } from "@/db/demo/joining";
import { env } from "@/lib/env";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { answerHowItFeels } from "@/lib/ladder/answer-how-it-feels";
import { askHowItFeels } from "@/lib/ladder/ask-how-it-feels";
import { closeRound } from "@/lib/ladder/close-round";
import { endRounds } from "@/lib/ladder/end-rounds";
import { canBeOpened } from "@/lib/ladder/queries";
import { writeMail } from "@/lib/mail/letters/write-mail";
import { leaveTable } from "@/lib/people/leave-table";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { anAskingProject, answerAll, roundsFor, untilChristmas } from "@/tests/support/ladder";
import { aNetwork, aProject, emailOf, now } from "@/tests/support/network";
import { problemFieldsOf } from "@/tests/support/refusals";
import { goTo } from "@/tests/support/stages";
import { ruleOf } from "@/tests/support/standing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const lastDay = new Date("2026-12-24T22:00:00Z");
const dayAfter = new Date("2026-12-25T00:00:00Z");

describe("asking how it feels", () => {
  it("is a lead's or a facilitator's, until a day within 90 days, one at a time", async () => {
    const { lead, facilitator, member, slug } = await aProject();
    await expect(askHowItFeels(member, slug, untilChristmas, now)).rejects.toThrow(NotAllowed);
    await expect(askHowItFeels((await aProject()).lead, slug, untilChristmas, now)).rejects.toThrow(NotFound);
    for (const openUntil of ["", "2026-11-22", "2027-02-22"])
      expect(await problemFieldsOf(askHowItFeels(lead, slug, { openUntil }, now))).toEqual(["openUntil"]);
    await expect(askHowItFeels(facilitator, slug, { openUntil: "2027-02-21" }, now)).resolves.toBe(1);
    await expect(askHowItFeels(lead, slug, untilChristmas, now)).rejects.toThrow(Refused);
    await closeRound(lead, slug, { round: 1 }, now);
    await expect(askHowItFeels(lead, slug, { openUntil: "2026-11-23" }, now)).resolves.toBe(2);
  });

  it("asks by mail whoever else is here, until they have answered, and says nothing of an answer", async () => {
    const { project, people } = await anAskingProject();
    const jobs = await ownerSql<
      { number: number; data: { kind: "how-it-feels"; roundId: string; memberId: string } }[]
    >`
      select m.number, j.data from pgboss.job j join member m on m.id::text = j.data ->> 'memberId'
      where j.data ->> 'kind' = 'how-it-feels' and m.project_id = ${project.id} order by m.number`;
    expect(jobs.map(({ number }) => number)).not.toContain(1);
    expect(jobs.length).toBeGreaterThan(1);
    const { data } = jobs[0] ?? { data: undefined };
    if (!data) throw new Error("Nobody was asked by mail.");
    const mail = await writeMail(data, now);
    expect(JSON.stringify(mail)).toContain(`/projects/${project.slug}/ladder/felt`);
    await answerAll(project, people, [7, 7, 1, 4, 5]);
    expect(await writeMail(data, now)).toBeNull();
  });

  it("shows nothing while it is open but how many answered", async () => {
    const { project, people } = await anAskingProject();
    await answerAll(project, people, [7, 7, 1, 4, 5]);
    expect(await roundsFor(project.lead, project)).toEqual([
      {
        ...{ number: 1, openedOn: "2026-11-23", openUntil: "2026-12-24", closedOn: null },
        ...{ answers: 5, felt: null, answeredByViewer: true },
      },
    ]);
    expect(await roundsFor(people[5] ?? project.lead, project)).toMatchObject([{ answeredByViewer: false }]);
    expect(await ruleOf(project, "8.4")).toMatchObject({ records: 0, mend: { path: "ladder/felt" } });
  });

  it("takes an answer on its last day, and none after it", async () => {
    const { project, people } = await anAskingProject();
    const [one = project.lead, other = project.lead] = people;
    await answerHowItFeels(one, project.slug, { round: 1, rung: 5 }, lastDay);
    await expect(answerHowItFeels(other, project.slug, { round: 1, rung: 5 }, dayAfter)).rejects.toThrow(Refused);
  });

  it("takes one answer of each person, for this round, on a rung that there is", async () => {
    const { project } = await anAskingProject();
    const { member, network, slug } = project;
    for (const rung of [undefined, 0, 9, "5.5"])
      expect(await problemFieldsOf(answerHowItFeels(member, slug, { round: 1, rung }, now))).toEqual(["rung"]);
    await expect(answerHowItFeels(member, slug, { round: 2, rung: 5 }, now)).rejects.toThrow(NotFound);
    await answerHowItFeels(member, slug, { round: 1, rung: 5 }, now);
    await expect(answerHowItFeels(member, slug, { round: 1, rung: 7 }, now)).rejects.toThrow(/^Thank you/);
    await expect(answerHowItFeels(network.coordinator, slug, { round: 1, rung: 5 }, now)).rejects.toThrow(NotAllowed);
    await expect(answerHowItFeels((await aProject()).lead, slug, { round: 1, rung: 5 }, now)).rejects.toThrow(NotFound);
  });

  it("takes one answer of a person who left and has another seat since", async () => {
    const { project, people } = await anAskingProject();
    const [again = project.lead] = people.slice(4);
    await answerHowItFeels(again, project.slug, { round: 1, rung: 5 }, now);
    await leaveTable(again, project.slug, 5, { leftOn: "2026-11-23" }, now);
    const seat = { name: again.name, email: emailOf(again.name), group: "carers", role: "member" };
    await inviteAndJoin(project.lead, project.slug, seat, now);
    expect(await roundsFor(again, project)).toMatchObject([{ answers: 1, answeredByViewer: true }]);
    await expect(answerHowItFeels(again, project.slug, { round: 1, rung: 7 }, now)).rejects.toThrow(/^Thank you/);
  });

  it("loses no answer of those who answer at the same moment", async () => {
    const { project, people } = await anAskingProject();
    const rungs = [8, 3, 5, 5, 1, 7];
    await Promise.all(
      people.map((person, place) => answerHowItFeels(person, project.slug, { round: 1, rung: rungs[place] }, now)),
    );
    await closeRound(project.lead, project.slug, { round: 1 }, now);
    expect(await roundsFor(project.lead, project)).toMatchObject([{ answers: 6, felt: [1, 3, 5, 5, 7, 8] }]);
  });
});

describe("closing", () => {
  it("keeps five answers from the lowest to the highest, and rule 8.4 reads them", async () => {
    const { project, people } = await anAskingProject();
    await answerAll(project, people, [7, 5, 1, 4, 5]);
    await expect(closeRound(project.member, project.slug, { round: 1 }, now)).rejects.toThrow(NotAllowed);
    await closeRound(project.facilitator, project.slug, { round: 1 }, now);
    expect(await roundsFor(project.lead, project)).toMatchObject([
      { closedOn: "2026-11-23", answers: 5, felt: [1, 4, 5, 5, 7] },
    ]);
    expect(await ruleOf(project, "8.4")).toMatchObject({ answer: "not-yet", records: 5 });
    expect(
      await ownerSql`select from felt_box b join felt_round r on r.id = b.round_id
      where r.project_id = ${project.id}`,
    ).toHaveLength(0);
    await expect(closeRound(project.lead, project.slug, { round: 1 }, now)).rejects.toThrow(Refused);
    const late = answerHowItFeels(people[5] ?? project.lead, project.slug, { round: 1, rung: 8 }, now);
    await expect(late).rejects.toThrow(Refused);
  });

  it("keeps of four answers only that there were four", async () => {
    const { project, people } = await anAskingProject();
    await answerAll(project, people, [7, 5, 1, 4]);
    await closeRound(project.lead, project.slug, { round: 1 }, now);
    expect(await roundsFor(project.lead, project)).toMatchObject([{ answers: 4, felt: null }]);
    expect(await ruleOf(project, "8.4")).toMatchObject({ answer: "not-applicable", records: 0 });
    expect(
      await ownerSql`select from felt_box b join felt_round r on r.id = b.round_id
      where r.project_id = ${project.id}`,
    ).toHaveLength(0);
  });

  it("comes by itself when the last day is over where the project is, also in a closed project", async () => {
    const { project, people } = await anAskingProject();
    await answerAll(project, people, [6, 6, 6, 6, 6]);
    await goTo(project, "closed", "Done.");
    await endRounds(lastDay);
    expect(await roundsFor(project.lead, project)).toMatchObject([{ closedOn: null }]);
    await Promise.all([endRounds(dayAfter), endRounds(dayAfter)]);
    expect(await roundsFor(project.lead, project)).toMatchObject([
      { closedOn: "2026-12-25", answers: 5, felt: [6, 6, 6, 6, 6] },
    ]);
    const [closing] = await ownerSql`select e.verb, e.actor_id from ledger_entry e
      where e.chain_id = ${project.id} order by e.seq desc limit 1`;
    expect(closing).toEqual({ verb: "ladder.round-over", actor_id: null });
  });

  it("waits for midnight where the project is", async () => {
    const project = await aProject({ network: await aNetwork({ timeZone: "Pacific/Auckland" }) });
    await askHowItFeels(project.lead, project.slug, untilChristmas, now);
    await endRounds(new Date("2026-12-24T10:59:59Z"));
    expect(await roundsFor(project.lead, project)).toMatchObject([{ closedOn: null }]);
    await endRounds(new Date("2026-12-24T11:00:00Z"));
    expect(await roundsFor(project.lead, project)).toMatchObject([{ closedOn: "2026-12-25", answers: 0, felt: null }]);
  });

  it("of a box that the installation cannot open waits a week for its secret, and then keeps how many answered", async () => {
    const { project, people } = await anAskingProject();
    const lost = await anAskingProject();
    for (const each of [{ project, people }, lost]) await answerAll(each.project, each.people, [7, 5, 1, 4, 5]);
    const { nextauthSecret } = env();
    env().nextauthSecret = "another secret of thirty-two letters or more";
    try {
      expect(await canBeOpened(await openProject({ ...project.lead }, project.slug))).toBe(false);
      await endRounds(dayAfter);
      await endRounds(new Date("2026-12-31T22:00:00Z"));
      for (const each of [project, lost.project])
        expect(await roundsFor(each.lead, each)).toMatchObject([{ closedOn: null, answers: 5 }]);
      env().nextauthSecret = nextauthSecret;
      expect(await canBeOpened(await openProject({ ...project.lead }, project.slug))).toBe(true);
      await closeRound(project.lead, project.slug, { round: 1 }, dayAfter);
      expect(await roundsFor(project.lead, project)).toMatchObject([{ answers: 5, felt: [1, 4, 5, 5, 7] }]);
      env().nextauthSecret = "another secret of thirty-two letters or more";
      await endRounds(new Date("2027-01-01T12:00:00Z"));
      expect(await roundsFor(lost.project.lead, lost.project)).toMatchObject([
        { closedOn: "2027-01-01", answers: 5, felt: null },
      ]);
    } finally {
      env().nextauthSecret = nextauthSecret;
    }
  });

  it("of a box that cannot be opened, or was tampered with, keeps how many answered and nothing more", async () => {
    const { project, people } = await anAskingProject();
    await answerAll(project, people, [7, 5, 1, 4, 5]);
    await ownerSql`update felt_box set sealed = set_byte(sealed, 40, 255 - get_byte(sealed, 40))
      where round_id in (select id from felt_round where project_id = ${project.id})`;
    const sixth = answerHowItFeels(people[5] ?? project.lead, project.slug, { round: 1, rung: 5 }, now);
    await expect(sixth).rejects.toThrow(/cannot be opened any more/);
    await closeRound(project.lead, project.slug, { round: 1 }, now);
    expect(await roundsFor(project.lead, project)).toMatchObject([{ answers: 5, felt: null }]);
  });
});
