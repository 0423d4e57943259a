import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inviteIntoNetwork } from "@/db/demo/joining";
import { type NetworkView, openNetwork, openNetworkAsCoordinator, peopleOf } from "@/lib/network/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aNetwork, aPerson, aProject, type Network, now, today } from "@/tests/support/network";

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe("the people of a network", () => {
  it("are all whom it knows and nobody else, coordinators first, without their addresses", async () => {
    const { network, member } = await aProject();
    const elsewhere = await aNetwork();
    const second = await aPerson(network, "coordinator");
    const view = await openNetworkAsCoordinator(network.coordinator, network.slug);
    const { people, total, next } = await peopleOf(network.coordinator, view, null);
    expect(total).toBe(6);
    expect(next).toBeNull();
    expect(people.map(({ role }) => role)).toEqual([
      "coordinator",
      "coordinator",
      "person",
      "person",
      "person",
      "person",
    ]);
    const names = people.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual([network.coordinator.name, second.name]);
    expect(names).toContain(member.name);
    expect(names).not.toContain(elsewhere.coordinator.name);
    expect(Object.keys(people[0] ?? {}).sort()).toEqual(["id", "joinedOn", "name", "role"]);
    expect(people[1]?.joinedOn).toBe(today);
  });

  it("are shown to its coordinators only", async () => {
    const { network, lead } = await aProject();
    const other = await aNetwork();
    const person = await aPerson(network);
    const nobody = { people: [], next: null, total: 0 };
    expect(await peopleOf(person, await openNetwork(person, network.slug), null)).toEqual(nobody);
    expect(await peopleOf(lead, await openNetwork(lead, network.slug), null)).toEqual(nobody);
    const view = await openNetworkAsCoordinator(network.coordinator, network.slug);
    expect(await peopleOf(other.coordinator, view, null)).toEqual(nobody);
  });
});

describe("a network of a hundred and twenty people", () => {
  let network: Network;
  let view: NetworkView;
  beforeAll(async () => {
    network = await aNetwork();
    for (let number = 0; number < 119; number += 1) {
      const name = number % 4 === 0 ? "Ana" : `person ${119 - number}`;
      const role = number % 40 === 1 ? "coordinator" : "person";
      const email = `${network.slug}-${number}@example.org`;
      await inviteIntoNetwork(network.coordinator, network.slug, { name, email, role }, now);
    }
    view = await openNetworkAsCoordinator(network.coordinator, network.slug);
  });

  it("comes in pages of fifty, with nobody twice and nobody left out, also among equal names", async () => {
    const pages = await allPages();
    expect(pages.map(({ people }) => people.length)).toEqual([50, 50, 20]);
    const people = pages.flatMap((page) => page.people);
    expect(new Set(people.map(({ id }) => id)).size).toBe(120);
    expect(people.slice(0, 4).every(({ role }) => role === "coordinator")).toBe(true);
    expect(people.slice(4).every(({ role }) => role === "person")).toBe(true);
    expect(people.slice(4, 34).map(({ name }) => name)).toEqual(Array(30).fill("Ana"));
  });

  it("has nobody after a person of another network", async () => {
    const elsewhere = await aNetwork();
    const other = await openNetworkAsCoordinator(elsewhere.coordinator, elsewhere.slug);
    const [stranger] = (await peopleOf(elsewhere.coordinator, other, null)).people;
    const page = await peopleOf(network.coordinator, view, stranger?.id ?? "");
    expect(page).toEqual({ people: [], next: null, total: 120 });
  });

  async function allPages() {
    const pages = [await peopleOf(network.coordinator, view, null)];
    for (let after = pages[0]?.next ?? null; after !== null; ) {
      const page = await peopleOf(network.coordinator, view, after);
      pages.push(page);
      after = page.next;
    }
    return pages;
  }
});
