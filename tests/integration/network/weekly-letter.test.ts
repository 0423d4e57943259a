import { beforeEach, describe, expect, test } from "vitest";
import { writeAreaNote } from "@/lib/checklist/write-area-note";
import { NotFound } from "@/lib/errors";
import { linkTo } from "@/lib/links";
import { changeNetworkRole } from "@/lib/network/change-network-role";
import { letterBy } from "@/lib/network/own-queries";
import { sendWeeklyLetters } from "@/lib/network/send-weekly-letters";
import { stopLetter } from "@/lib/network/stop-letter";
import { ownerSql } from "@/tests/support/database";
import { databaseAndMail } from "@/tests/support/database-and-mail";
import { workThroughJobs } from "@/tests/support/jobs";
import { aNetwork, aPerson, aProject, emailOf, type Network, type Project, partIn } from "@/tests/support/network";

const server = databaseAndMail();
/** A Monday at noon, and the week after it. */
const monday = (time = "12:00:00") => new Date(`2026-11-30T${time}Z`);
const nextMonday = new Date("2026-12-07T12:00:00Z");
const inBetween = new Date("2026-11-25T12:00:00Z");

let network: Network;
let garden: Project;
beforeEach(async () => {
  network = await aNetwork();
  garden = await aProject({ network, title: "A quiet garden" });
  await ownerSql`delete from pgboss.job`;
  server.received.length = 0;
});

const mine = () => server.to(emailOf(network.coordinator.name));
async function note(text: string, version: number, at: Date) {
  await writeAreaNote(garden.lead, garden.slug, { area: "people", text, version }, at);
}
async function letters(at: Date) {
  await sendWeeklyLetters(at);
  await workThroughJobs();
}

describe("the weekly letter", () => {
  test("tells each coordinator on Monday morning in short what changed, and can be stopped from the mail", async () => {
    await note("Words that stay here", 0, inBetween);
    await letters(monday());
    const [mail] = mine();
    expect(mail?.subject).toBe("Your weekly letter from Alongside");
    expect(mail?.text).toContain("A quiet garden. The checklist: 1.");
    expect(mail?.text).not.toContain("Words that stay here");
    const stop = `/weekly-letter/stop/${linkTo("stop-weekly-letter", await partIn(network, network.coordinator))}`;
    expect(mail?.text).toContain(stop);
    expect(mail?.head).toContain(`${stop}/now>`);
    expect(mail?.head).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  });

  test("comes once a week, however often the minute hand and however many servers ask", async () => {
    await note("One", 0, inBetween);
    await Promise.all([sendWeeklyLetters(monday()), sendWeeklyLetters(monday()), sendWeeklyLetters(monday())]);
    await letters(monday("13:00:00"));
    await letters(new Date("2026-12-02T12:00:00Z"));
    expect(mine()).toHaveLength(1);
    await note("Two", 1, new Date("2026-12-03T12:00:00Z"));
    await letters(nextMonday);
    expect(mine()).toHaveLength(2);
  });

  test("does not come when nothing changed, nor at night or on a Sunday", async () => {
    await letters(nextMonday);
    expect(mine()).toHaveLength(0);
    await note("One", 0, new Date("2026-12-09T12:00:00Z"));
    for (const quiet of ["2026-12-13T12:00:00Z", "2026-12-14T07:30:00Z", "2026-12-14T21:00:00Z"])
      await letters(new Date(quiet));
    expect(mine()).toHaveLength(0);
    await letters(new Date("2026-12-15T08:00:00Z"));
    expect(mine()).toHaveLength(1);
  });

  test("goes by the clocks of the network", async () => {
    const far = await aNetwork({ timeZone: "Pacific/Auckland" });
    await aProject({ network: far });
    const part = await partIn(far, far.coordinator);
    await ownerSql`insert into coordinator_look (network_person_id, told_until) values (${part}, '2026-11-20')`;
    await sendWeeklyLetters(new Date("2026-11-29T18:30:00Z"));
    const toldUntil = async () =>
      (await ownerSql`select told_until from coordinator_look where network_person_id = ${part}`)[0]?.told_until;
    expect(await toldUntil(), "half past seven in the morning there is too early").toEqual(new Date("2026-11-20"));
    await sendWeeklyLetters(new Date("2026-11-29T19:30:00Z"));
    expect(await toldUntil()).toEqual(new Date("2026-11-29T19:30:00Z"));
  });

  test("is for coordinators alone, and for none who stopped it or coordinates no more", async () => {
    const second = await aPerson(network, "coordinator");
    const part = await partIn(network, second);
    const token = linkTo("stop-weekly-letter", part);
    await note("One", 0, inBetween);
    await stopLetter(network.coordinator, network.slug, {});
    await sendWeeklyLetters(monday());
    await changeNetworkRole(network.coordinator, network.slug, { person: part, role: "person" }, monday());
    await workThroughJobs();
    expect(server.received.filter(({ subject }) => subject.includes("weekly"))).toEqual([]);
    await expect(letterBy(token)).rejects.toThrow(NotFound);
    await expect(letterBy(linkTo("stop-reminders", part))).rejects.toThrow(NotFound);
    const own = linkTo("stop-weekly-letter", await partIn(network, network.coordinator));
    expect(await letterBy(own)).toMatchObject({ slug: network.slug, isStopped: true });
    await stopLetter(network.coordinator, network.slug, { wanted: "yes" });
    expect(await letterBy(own)).toMatchObject({ isStopped: false });
  });
});
