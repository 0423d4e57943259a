import { describe, expect, it } from "vitest";
import { InvalidInput, Refused } from "@/lib/errors";
import { contentAddress } from "@/lib/framework/content-address";
import { differenceBetween } from "@/lib/framework/difference";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { nextVersion, requireAnother, requireFittingWeight, versionAsTyped } from "@/lib/framework/next-version";
import { FrameworkContent } from "@/lib/framework/schema";
import { VersionInput } from "@/lib/framework/version-input";

type Typed = ReturnType<typeof versionAsTyped> & { groups?: object[] };
type Statement = Typed["statements"][number];

const shipped = jerseyMentalHealth;
const ids = shipped.statements.map(({ id }) => id);
const unchanged = versionAsTyped(shipped);
const blank: Statement = { id: "", text: "", easyRead: "", in: {} };

function next(typed: Typed, before: FrameworkContent = shipped, used = ids): FrameworkContent {
  return nextVersion(VersionInput.parse({ version: 1, ...typed }), before, used);
}

function withStatement(place: number, change: Partial<Statement>): Typed {
  return {
    ...unchanged,
    statements: unchanged.statements.map((one, at) => (at === place ? { ...one, ...change } : one)),
  };
}

function problemsOf(typed: Typed, before = shipped): Record<string, string> {
  try {
    next(typed, before);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return Object.fromEntries(error.problems.map(({ name, message }) => [name, message]));
  }
  return {};
}

describe("the next version", () => {
  it("of a form that nobody touched is the same but for its number, and is refused", () => {
    const same = next(unchanged);
    expect(contentAddress({ ...same, version: 1 })).toBe(contentAddress(shipped));
    expect(same.version).toBe(2);
    expect(() => requireAnother(shipped, same)).toThrow(Refused);
    expect(() => requireAnother(shipped, same)).toThrow(/Nothing is different from version 1/);
  });

  it("is a framework version, and keeps everything that no form changes", () => {
    const version = next(withStatement(1, { text: "We will stand by the work." }));
    expect(FrameworkContent.parse(version)).toEqual(version);
    expect(version.statements[1]).toEqual({ ...shipped.statements[1], text: "We will stand by the work." });
    const { statements: _, version: __, ...rest } = version;
    expect(rest).toEqual(Object.fromEntries(Object.entries(shipped).filter(([part]) => part in rest)));
  });

  it("gives a new statement the next id that was never used, at the end", () => {
    const statements = [{ ...blank, text: "We will celebrate." }, ...unchanged.statements];
    expect(next({ ...unchanged, statements }).statements.at(-1)).toEqual({ id: "s15", text: "We will celebrate." });
    const used = [...ids, "s15", "s16"];
    expect(next({ ...unchanged, statements }, shipped, used).statements.at(-1)?.id).toBe("s17");
  });

  it("takes no id twice, and none that the version before does not have", () => {
    const forged = ["s01", "s01", "s15", "s99", "<b>"].map((id, place) => ({
      ...blank,
      id,
      text: `Statement ${place}.`,
    }));
    expect(next({ ...unchanged, statements: forged }).statements.map(({ id }) => id)).toEqual([
      "s01",
      "s15",
      "s16",
      "s17",
      "s18",
    ]);
  });

  it("takes out a statement whose words were taken out, and one whose row was removed", () => {
    expect(next(withStatement(2, { text: "" })).statements.map(({ id }) => id)).not.toContain("s03");
    expect(next({ ...unchanged, statements: unchanged.statements.slice(1) }).statements[0]?.id).toBe("s02");
    expect(problemsOf({ ...unchanged, statements: [blank] })).toEqual({ statements: "Keep at least one statement." });
  });

  it("has no more statements than there are numbers for", () => {
    const statements = [...unchanged.statements, { ...blank, text: "One too many." }];
    const input = VersionInput.parse({ ...unchanged, statements, version: 1 });
    expect(() => nextVersion(input, shipped, ["s99"])).toThrow(/no number left/);
  });

  it("asks for the statement where only its Easy Read words are there", () => {
    const statements = [...unchanged.statements, { ...blank, easyRead: "We celebrate." }];
    expect(problemsOf({ ...unchanged, statements })).toEqual({ "statements.14.text": "Write the statement too." });
  });

  it("says which Easy Read sentence is too long", () => {
    const long = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.";
    const problems = problemsOf(withStatement(4, { easyRead: `We listen. ${long} We hear.` }));
    expect(Object.keys(problems)).toEqual(["statements.4.easyRead"]);
    expect(problems["statements.4.easyRead"]).toMatch(/15 words at most. This one has 16: “One two .* sixteen\.”/);
    const fits = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen – yes?";
    expect(problemsOf(withStatement(4, { easyRead: fits.replace("– yes", "–") }))).toEqual({});
  });
});

describe("a language", () => {
  const portuguese = { code: "pt", name: "Português" };
  const allIn = (code: string) =>
    unchanged.statements.map((one) => ({ ...one, in: { [code]: `Em português: ${one.text}` } }));

  it("is published with a text for every statement", () => {
    const version = next({ ...unchanged, statements: allIn("pt"), languages: [portuguese] });
    expect(Object.keys(version.languages?.[0]?.statements ?? {})).toEqual(ids);
    expect(versionAsTyped(version).statements[0]?.in).toEqual({ pt: `Em português: ${shipped.statements[0]?.text}` });
  });

  it("is not published while a statement has no words in it", () => {
    const statements = allIn("pt").map((one, place) => (place === 3 ? { ...one, in: { pt: " " } } : one));
    expect(problemsOf({ ...unchanged, statements, languages: [portuguese] })).toEqual({
      "statements.3.in.pt": expect.stringContaining("This statement has no words in Português yet"),
    });
    expect(problemsOf({ ...unchanged, languages: [portuguese] })).toEqual({
      "statements.0.in.pt": expect.stringContaining("14 statements have no words in Português yet"),
    });
  });

  it("goes when its row is gone, whatever words the statements still carry", () => {
    expect(next({ ...unchanged, statements: allIn("pt"), languages: [] })).not.toHaveProperty("languages");
  });

  it("has a code and a name, and is there once", () => {
    const statements = allIn("pt");
    expect(problemsOf({ ...unchanged, statements, languages: [{ code: "", name: "Polski" }] })).toHaveProperty([
      "languages.0.code",
    ]);
    expect(problemsOf({ ...unchanged, statements, languages: [{ code: "pt", name: "" }] })).toHaveProperty([
      "languages.0.name",
    ]);
    expect(problemsOf({ ...unchanged, statements, languages: [portuguese, portuguese] })).toEqual({
      "languages.1.code": "This language is in the list already.",
    });
    expect(VersionInput.safeParse({ ...unchanged, languages: [{ code: "Portuguese" }], version: 1 }).success).toBe(
      false,
    );
  });
});

describe("a new group", () => {
  const young = {
    name: "Young people",
    letter: "y",
    inSentence: "young people",
    one: "young person",
    several: "young people",
  };

  it("comes after the others, with a key from its name", () => {
    const { groups } = next({ ...unchanged, groups: [{ ...young, firstHand: "on" }, {}] });
    expect(groups.slice(0, 4)).toEqual(shipped.groups);
    expect(groups.slice(4)).toEqual([{ ...young, key: "young-people", letter: "Y", firstHand: true }]);
  });

  it("has every part, a letter of its own and a name of its own", () => {
    expect(Object.keys(problemsOf({ ...unchanged, groups: [{ name: "Young people" }] }))).toEqual([
      "groups.0.letter",
      "groups.0.inSentence",
      "groups.0.one",
      "groups.0.several",
    ]);
    expect(problemsOf({ ...unchanged, groups: [{ ...young, letter: "c" }] })).toEqual({
      "groups.0.letter": "Carers has this letter already: choose another.",
    });
    expect(problemsOf({ ...unchanged, groups: [{ ...young, name: "carers" }] })).toHaveProperty(["groups.0.name"]);
    expect(Object.keys(problemsOf({ ...unchanged, groups: [young, { ...young, name: "Youth" }] }))).toEqual([
      "groups.1.letter",
    ]);
  });
});

describe("the weight of a version", () => {
  const weigh = (typed: Typed, weight: "wording" | "material") => () =>
    requireFittingWeight(differenceBetween(shipped, next(typed)), weight);

  it("is the coordinator's to say while the statements stay", () => {
    const reworded = withStatement(0, { text: "We will make a group culture and keep to it." });
    expect(weigh(reworded, "wording")).not.toThrow();
    expect(weigh(reworded, "material")).not.toThrow();
  });

  it("is material when a statement comes or goes", () => {
    const more = { ...unchanged, statements: [...unchanged.statements, { ...blank, text: "We will celebrate." }] };
    for (const typed of [more, withStatement(0, { text: "" })]) {
      expect(weigh(typed, "wording")).toThrow(/more than wording/);
      expect(weigh(typed, "material")).not.toThrow();
    }
  });
});
