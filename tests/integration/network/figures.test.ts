import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluate } from "@/lib/checklist/evaluate";
import { allRules } from "@/lib/checklist/rules/all";
import { figuresOf, figuresSelect } from "@/lib/network/figures-queries";
import { allProjects } from "@/lib/network/portfolio";
import { portfolioOf } from "@/lib/network/portfolio-queries";
import { type CoordinatorView, openNetworkAsCoordinator } from "@/lib/network/queries";
import { shownInWords } from "@/lib/network/small-numbers";
import { startProject } from "@/lib/projects/start-project";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { decide } from "@/tests/support/decisions";
import { aNetwork, aProject, type Network, now, startedOn, today } from "@/tests/support/network";
import { planOf } from "@/tests/support/plans";
import { factsOf } from "@/tests/support/standing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe("the figures of a network", () => {
  let network: Network;
  let view: CoordinatorView;
  beforeAll(async () => {
    network = await aNetwork();
    for (let number = 0; number < 5; number += 1) {
      const start = { title: `Alone ${number}`, startedOn, ownGroup: "carers" };
      await startProject(network.coordinator, network.slug, start, now);
    }
    for (let number = 0; number < 5; number += 1) {
      const { lead, slug } = await aProject({ network });
      await decide(
        { lead, slug },
        { decidedOn: today, reviewOn: "2027-01-04", stances: { seat1: "agree", seat2: "agree", seat4: "agree" } },
        now,
      );
    }
    await aProject();
    view = await openNetworkAsCoordinator(network.coordinator, network.slug);
  });

  it("are those of its own projects alone, and say nothing small", async () => {
    const { projects, representation, decisions } = await figuresOf(view);
    expect(projects).toBe(10);
    const rows = new Map(representation.rows.map(({ key, cells }) => [key, cells.map(shownInWords)]));
    expect(rows.get("carers")).toEqual(["none", "10", "none", "none"]);
    expect(rows.get("third-sector")).toEqual(["5", "5", "none", "none"]);
    expect(decisions.columns).toEqual(["", "carers", "lived-experience", "professionals", "third-sector"]);
    expect(decisions.rows.map(({ key, cells }) => [key, cells.map(shownInWords)])).toEqual([
      ["2026-4", ["5", "5", "none", "none", "none"]],
    ]);
  });

  it("name as open just the rules that are, in as many projects as the portfolio finds by each", async () => {
    const { unmet } = await figuresOf(view);
    const { lines } = await portfolioOf(view, allProjects, today);
    const open = new Map<string, number>();
    for (const { id } of lines)
      for (const rule of evaluate(await factsOf(id), today).areas.flatMap(({ rules }) => rules))
        if (rule.answer === "not-yet" || rule.answer === "partly") open.set(rule.id, (open.get(rule.id) ?? 0) + 1);
    const commonest = allRules.map(({ id }) => open.get(id) ?? 0).sort((one, other) => other - one);
    expect(unmet.map(({ projects }) => shownInWords(projects))).toEqual(commonest.slice(0, 10).map(String));
    for (const { id } of unmet) {
      const found = await portfolioOf(view, { ...allProjects, rule: id }, today);
      expect(found.matching, id).toBe(open.get(id));
    }
  });

  it("are added up from what is stored: no table of records is read, however many projects there are", async () => {
    const read = (await planOf(figuresSelect(view))).flatMap((node) => node["Relation Name"] ?? []);
    expect(new Set(read)).toEqual(new Set(["project_standing"]));
  });
});
