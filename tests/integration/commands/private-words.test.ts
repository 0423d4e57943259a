import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tokenOf } from "@/db/demo/joining";
import { historyOf } from "@/lib/history/queries";
import { acceptInvitation } from "@/lib/invitations/accept-invitation";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { allProjects } from "@/lib/network/portfolio";
import { portfolioOf } from "@/lib/network/portfolio-queries";
import { openNetworkAsCoordinator } from "@/lib/network/queries";
import { addMember } from "@/lib/people/add-member";
import { describeMember } from "@/lib/people/describe-member";
import { seatDetails } from "@/lib/people/queries";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { freshStanding } from "@/tests/support/standing";
import { wholeDatabase } from "@/tests/support/whole-database";

const marks = {
  accessNeeds: "quokka-access-needs",
  contact: "quokka-way-of-contact",
  email: "quokka-address@example.org",
  earlierNeeds: "quokka-earlier-needs",
};

let project: Project;
beforeAll(async () => {
  await freshDatabase();
  project = await aProject();
  const seat = { name: "Pat Hamon", group: "carers", role: "member", joinedOn: today };
  await addMember(project.lead, project.slug, { ...seat, accessNeeds: marks.earlierNeeds }, now);
  const { accessNeeds, contact, email } = marks;
  await describeMember(project.lead, project.slug, 5, { accessNeeds, contact, version: 1 }, now);
  await sendInvitation(project.lead, project.slug, { email, seat: 5 }, now);
  await acceptInvitation(null, await tokenOf(project.slug, email), {}, now);
});
afterAll(dropDatabase);

describe("what is private", () => {
  it("stands in its own room and nowhere else in the whole database", async () => {
    const tables = await wholeDatabase();
    const places = (mark: string) => Object.keys(tables).filter((table) => tables[table]?.includes(mark));
    expect(places(marks.accessNeeds)).toEqual(["member_private"]);
    expect(places(marks.contact)).toEqual(["member_private"]);
    expect(places(marks.email)).toEqual(["person"]);
  });

  it("is gone for good once it is changed: no earlier wording is kept", async () => {
    expect(JSON.stringify(await wholeDatabase())).not.toContain(marks.earlierNeeds);
  });

  it("does not show in the history, the portfolio, the project or its standing", async () => {
    const view = await openProject(project.lead, project.slug);
    const network = await openNetworkAsCoordinator(project.network.coordinator, project.network.slug);
    const seen = [
      view,
      await historyOf(view, null, 1000),
      await portfolioOf(network, allProjects, today),
      await freshStanding(project.id, now),
    ];
    expect(JSON.stringify(seen)).toContain("Pat Hamon");
    expect(JSON.stringify(seen)).not.toContain("quokka");
  });
});

describe("a seat's private words", () => {
  const readers = { lead: true, facilitator: true, member: false, otherMember: false } as const;

  it.each(Object.entries(readers))("are there for the %s: %s", async (who, mayRead) => {
    const view = await openProject(project[who as keyof typeof readers], project.slug);
    const seat = await seatDetails(view, 5);
    const { accessNeeds, contact, email } = marks;
    const words = { accessNeeds, contact, email, leftReason: "" };
    expect(seat.private).toEqual(mayRead ? words : null);
  });

  it("are not there for the coordinator, who sees the seat", async () => {
    const seat = await seatDetails(await openProject(project.network.coordinator, project.slug), 5);
    expect(seat).toMatchObject({ name: "Pat Hamon", private: null });
  });

  it("are there for whoever has the seat", async () => {
    await describeMember(project.member, project.slug, 3, { contact: "By post", version: 1 }, now);
    const seat = await seatDetails(await openProject(project.member, project.slug), 3);
    expect(seat.private).toMatchObject({ contact: "By post" });
  });
});
