import { afterAll, beforeAll, expect, it } from "vitest";
import { NotAllowed, NotFound } from "@/lib/errors";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { everyCommand, everyVerb } from "@/tests/support/every-command";
import { refusalOf } from "@/tests/support/refusals";
import { actors, prepared } from "@/tests/support/who";
import { wholeDatabase } from "@/tests/support/whole-database";
import { type Answer, type Who, whoMayDoWhat } from "@/tests/unit/policy/who-may-do-what";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const refusals = { no: NotAllowed, unseen: NotFound };

const refused = everyVerb
  .map((verb) => ({ verb, answers: Object.entries(whoMayDoWhat[verb] ?? {}).filter(isRefusal) }))
  .filter(({ answers }) => answers.length > 0);

it.each(refused)("$verb is refused to whoever may not do it, and leaves no trace", async ({ verb, answers }) => {
  const project = await prepared(verb);
  const those = await Promise.all(
    answers.map(async ([who, answer]) => ({ who, answer, actor: await actors[who](project) })),
  );
  const before = await wholeDatabase();
  for (const { who, answer, actor } of those) {
    expect(await refusalOf(everyCommand[verb].attempt(actor, project)), who).toBeInstanceOf(refusals[answer]);
    expect(await wholeDatabase(), who).toEqual(before);
  }
});

function isRefusal(given: [string, Answer]): given is [Who, "no" | "unseen"] {
  return given[1] !== "yes";
}
