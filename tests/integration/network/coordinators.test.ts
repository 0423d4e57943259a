import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { changeNetworkRole } from "@/lib/network/change-network-role";
import { openNetworkAsCoordinator, peopleOf } from "@/lib/network/queries";
import { inviteToNetwork } from "@/lib/network-invitations/invite-to-network";
import { addMember } from "@/lib/people/add-member";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { actorNamed, aName, aNetwork, aPerson, aProject, emailOf, now, partIn, today } from "@/tests/support/network";
import { refusalOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe("a network's coordinators", () => {
  it("make others coordinators, and take that back", async () => {
    const network = await aNetwork();
    const { coordinator, slug } = network;
    const person = await aPerson(network);
    const part = await partIn(network, person);
    await changeNetworkRole(coordinator, slug, { person: part, role: "coordinator" }, now);
    const view = await openNetworkAsCoordinator(person, slug);
    expect((await peopleOf(person, view, null)).people.map(({ role }) => role)).toEqual(["coordinator", "coordinator"]);
    await changeNetworkRole(coordinator, slug, { person: part, role: "person" }, now);
    const again = changeNetworkRole(coordinator, slug, { person: part, role: "person" }, now);
    expect(await refusalOf(again)).toBeInstanceOf(Refused);
  });

  it("never all go: the last one stays", async () => {
    const network = await aNetwork();
    const own = { person: await partIn(network, network.coordinator), role: "person" };
    expect(await refusalOf(changeNetworkRole(network.coordinator, network.slug, own, now))).toBeInstanceOf(Refused);
  });

  it("never all go at the same moment either, each by themself or each by the other", async () => {
    for (let round = 0; round < 6; round += 1) {
      const network = await aNetwork();
      const pair = [network.coordinator, await aPerson(network, "coordinator")];
      const parts = await Promise.all(pair.map((actor) => partIn(network, actor)));
      const going = pair.map((actor, place) =>
        changeNetworkRole(actor, network.slug, { person: parts[(place + round) % 2], role: "person" }, now),
      );
      const outcomes = await Promise.allSettled(going);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const [left] = await ownerSql`select count(*)::integer as count from network_person
        where network_id = ${network.id} and role = 'coordinator'`;
      expect(left?.count).toBe(1);
    }
  });

  it("who lost that part while they waited for their turn do no more", async () => {
    const network = await aNetwork();
    const { coordinator, slug } = network;
    const second = await aPerson(network, "coordinator");
    const person = { person: await partIn(network, second), role: "person" };
    const [first, other] = await Promise.allSettled([
      changeNetworkRole(coordinator, slug, person, now),
      inviteToNetwork(second, slug, { name: "Kit", email: emailOf(aName("Kit")), role: "coordinator" }, now),
    ]);
    expect(first.status).toBe("fulfilled");
    if (other.status === "rejected") expect(other.reason).toBeInstanceOf(NotAllowed);
    await expect(
      inviteToNetwork(second, slug, { name: "Kit", email: "kit@example.org", role: "person" }, now),
    ).rejects.toThrow(NotAllowed);
  });

  it("are people who can sign in", async () => {
    const { network, lead, slug } = await aProject();
    const name = aName("Pat Hamon");
    await addMember(lead, slug, { name, group: "carers", role: "member", joinedOn: today }, now);
    const part = await partIn(network, await actorNamed(name));
    const change = changeNetworkRole(network.coordinator, network.slug, { person: part, role: "coordinator" }, now);
    expect(await refusalOf(change)).toBeInstanceOf(Refused);
  });

  it("change nobody of another network", async () => {
    const network = await aNetwork();
    const other = await aNetwork();
    const stranger = { person: await partIn(other, other.coordinator), role: "person" };
    expect(await refusalOf(changeNetworkRole(network.coordinator, network.slug, stranger, now))).toBeInstanceOf(
      NotFound,
    );
  });
});
