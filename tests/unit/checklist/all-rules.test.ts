import { expect, test } from "vitest";
import { allRules } from "@/lib/checklist/rules/all";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { mayRead } from "@/tests/unit/checklist/what-rules-read";

/** The facilitation checklist as written: number, name, E(ssential) or P (good practice), statements it is evidence for. */
const asWritten = `
1.1 aims-recorded E s09
1.2 scope-in-and-out E s10
1.3 constraints-named E s10
1.4 brief-agreed E s12
1.5 changes-decided P s02 s12
1.6 shaped-together E s04 s12
1.7 aims-measurable P s13
2.1 every-group-present E s04
2.2 no-majority E s04
2.3 strengths-asked P s06
2.4 access-needs-asked E s11
2.5 gaps-have-plan P s06
2.6 everyone-gains P s03
3.1 ways-in E s04
3.2 all-groups-before-first-decision E s04 s12
3.3 contact-preferences P s10
3.4 never-coercion E s11
3.5 doing-with P s12
3.6 kept-in-touch P s10
3.7 papers-ahead P s10
4.1 group-agreement E s01
4.2 ways-of-deciding E s01 s12
4.3 next-step-dated E s07
4.4 milestones P s09
4.5 actions-owned E s08
4.6 load-shared P s08
5.1 facilitator-named E s12
5.2 co-facilitation P s12
5.3 training-recorded P s08
5.4 not-only-the-lead E s12
5.5 support-contact E s11
6.1 outputs-captured E s05 s10
6.2 attendance-recorded E s14
6.3 every-voice E s05
6.4 loop-closed E s05
6.5 other-ways-to-speak P s05
6.6 checked-back P s05
7.1 decisions-recorded E s09 s14
7.2 decisions-complete E s14
7.3 nobody-missing E s12
7.4 evidence-linked P s14
7.5 reviews-on-time P s07
7.6 overruling-explained E s02
8.1 everyone-signed E
8.2 talks-answered E s11
8.3 pulse P s03
8.4 felt-matches-claimed P s03 s12
8.5 outcomes-measured E s13
8.6 reflection P s09
8.7 closed-well E s02 s07`;

test("the fifty rules are those of the checklist, in its order", () => {
  const rules = allRules.map(({ id, key, kind, statements }) =>
    [id, key, kind === "essential" ? "E" : "P", ...statements].join(" "),
  );
  expect(rules).toEqual(asWritten.trim().split("\n"));
});

test("each rule stands in the area of its number", () => {
  for (const rule of allRules) {
    const area = jerseyMentalHealth.areas.find(({ key }) => key === rule.area);
    expect(rule.id.split(".")[0], rule.id).toBe(String(area?.number));
  }
});

test("each statement that a rule is evidence for exists", () => {
  const known = jerseyMentalHealth.statements.map(({ id }) => id);
  for (const rule of allRules) expect(known, rule.id).toEqual(expect.arrayContaining(rule.statements));
});

test("every rule says which facts it may read", () => {
  expect(Object.keys(mayRead)).toEqual(allRules.map((rule) => rule.id));
});
