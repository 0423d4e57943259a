import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { historyOf } from "@/lib/history/queries";
import { addMember } from "@/lib/people/add-member";
import { correctMember } from "@/lib/people/correct-member";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aName, aProject, emailOf, now, today } from "@/tests/support/network";
import { problemFieldsOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe("whoever gives a seat its first address could sign in there", () => {
  it.each(["lead", "facilitator"])("so a facilitator gives none to a %s", async (role) => {
    const { lead, facilitator, slug } = await aProject();
    const seat = { name: aName("Paula"), group: "carers", joinedOn: today };
    const number = await addMember(lead, slug, { ...seat, role }, now);
    const correction = { ...seat, email: emailOf(seat.name), version: 1 };
    expect(await problemFieldsOf(correctMember(facilitator, slug, number, correction, now))).toEqual(["email"]);
    const [kept] = await ownerSql`select email from person where name = ${seat.name}`;
    expect(kept?.email).toBeNull();
    await correctMember(lead, slug, number, correction, now);
  });

  it("and the history says that the person signs in alone now, without the address", async () => {
    const { facilitator, lead, slug } = await aProject();
    const seat = { name: aName("Paula"), group: "carers", joinedOn: today };
    const number = await addMember(lead, slug, { ...seat, role: "member" }, now);
    await correctMember(facilitator, slug, number, { ...seat, email: emailOf(seat.name), version: 1 }, now);
    const [line] = (await historyOf(await openProject(lead, slug), null)).lines;
    expect(line?.actor).toBe(facilitator.name);
    expect(line?.changes).toEqual([{ label: "Signs in alone", removed: [], added: ["yes"] }]);
  });
});
