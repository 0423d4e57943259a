import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Refused } from "@/lib/errors";
import { addGap } from "@/lib/people/add-gap";
import { once } from "@/lib/submissions";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, type Project } from "@/tests/support/network";
import { refusalOf } from "@/tests/support/refusals";

let project: Project;
beforeAll(async () => {
  await freshDatabase();
  project = await aProject();
});
afterAll(dropDatabase);

const gap = "A gardener";

/** Sends the form "Name a gap", and leads to a place that no other sending leads to. */
function send(submission: unknown, missing = gap, actor = project.lead): Promise<string> {
  const values = { submission, missing };
  return once({ actor, values }, async () => {
    await addGap(actor, project.slug, values);
    return `/people?saved=${randomUUID()}`;
  });
}

async function gapsAfter(work: () => Promise<void>): Promise<number> {
  const count = async () => (await ownerSql`select from gap`).length;
  const before = await count();
  await work();
  return (await count()) - before;
}

describe("a form that is sent twice", () => {
  it("at the same moment does its work once and leads both times to the same place", async () => {
    const submission = randomUUID();
    const made = await gapsAfter(async () => {
      const [one, other, third] = await Promise.all([send(submission), send(submission), send(submission)]);
      expect(new Set([one, other, third]).size).toBe(1);
    });
    expect(made).toBe(1);
  });

  it("one after the other does its work once, too", async () => {
    const submission = randomUUID();
    const made = await gapsAfter(async () => {
      expect(await send(submission)).toBe(await send(submission));
    });
    expect(made).toBe(1);
  });

  it("with other words, by someone else or from a new page is meant", async () => {
    const submission = randomUUID();
    const made = await gapsAfter(async () => {
      await send(submission);
      await send(submission, "A cook");
      await send(submission, gap, project.facilitator);
      await send(randomUUID());
    });
    expect(made).toBe(4);
  });

  it.each([undefined, "", "7", true, {}, "not-a-uuid"])("without an id, as with %j, is done each time", async (id) => {
    const made = await gapsAfter(async () => {
      await send(id);
      await send(id);
    });
    expect(made).toBe(2);
  });
});

describe("a form that was not answered", () => {
  it("can be sent again: a refusal frees its id", async () => {
    const submission = randomUUID();
    expect((await refusalOf(send(submission, ""))) as Error).toHaveProperty("problems");
    const [kept] = await ownerSql`select count(*)::integer as waiting from form_submission where outcome is null`;
    expect(kept).toEqual({ waiting: 0 });
    expect(await gapsAfter(async () => void (await send(submission)))).toBe(1);
  });

  it("is waited for, and told so when that takes too long", async () => {
    const values = { submission: randomUUID() };
    let finish = (_: string) => {};
    let begin = () => {};
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const first = once({ actor: project.lead, values }, () => {
      begin();
      return new Promise<string>((resolve) => (finish = resolve));
    });
    await begun;
    const second = await refusalOf(once({ actor: project.lead, values }, async () => "/elsewhere"));
    expect(second).toBeInstanceOf(Refused);
    finish("/here");
    expect(await first).toBe("/here");
    expect(await once({ actor: project.lead, values }, async () => "/elsewhere")).toBe("/here");
  });

  it("is done anew when whoever began it has been gone for a minute", async () => {
    const values = { submission: randomUUID() };
    const never = once({ actor: project.lead, values }, () => new Promise<string>(() => {}));
    await Promise.race([never, new Promise((resolve) => setTimeout(resolve, 300))]);
    await ownerSql`update form_submission set sent_at = sent_at - interval '61 seconds' where outcome is null`;
    expect(await once({ actor: project.lead, values }, async () => "/again")).toBe("/again");
  });
});
