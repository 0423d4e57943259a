import { describe, expect, it } from "vitest";
import { changesBetween } from "@/lib/ledger/changes";

type Snapshot = Record<string, unknown> | null;
type Expected = ReturnType<typeof changesBetween>;

const aim = (text: string) => ({ id: `id-of-${text}`, text });
const money = (text: string | null, flexibility: string | null) => ({ kind: "money", text, flexibility });

const table: [what: string, before: Snapshot, after: Snapshot, expected: Expected][] = [
  ["nothing at all", null, null, []],
  ["the same twice", { title: "A garden" }, { title: "A garden" }, []],
  ["a new thing", null, { title: "A garden" }, [{ label: "Title", removed: [], added: ["A garden"] }]],
  ["a new wording", { title: "A" }, { title: "B" }, [{ label: "Title", removed: ["A"], added: ["B"] }]],
  ["something taken away", { note: "Soon" }, { note: "" }, [{ label: "Note", removed: ["Soon"], added: [] }]],
  ["an erased thing", { name: "Ana" }, null, [{ label: "Name", removed: ["Ana"], added: [] }]],
  ["a column that is not for reading", { version: 1, person_id: "x" }, { version: 2, person_id: "y" }, []],
  [
    "a day, said in words",
    { paused_on: null },
    { paused_on: "2026-11-23" },
    [{ label: "Taking a break since", removed: [], added: ["23 November 2026"] }],
  ],
  [
    "a stage, said in words",
    { stage: "forming" },
    { stage: "active" },
    [{ label: "Stage", removed: ["Setting up"], added: ["Working together"] }],
  ],
  [
    "being asked for the first time",
    { strengths_answer: "not-asked" },
    { strengths_answer: "declined" },
    [{ label: "Asked about strengths", removed: [], added: ["asked, and would rather not say"] }],
  ],
  [
    "lines of a brief",
    { content: { aims: [aim("One"), aim("Two")] } },
    { content: { aims: [aim("Two"), aim("Three")] } },
    [{ label: "Aims", removed: ["One"], added: ["Three"] }],
  ],
  ["lines in another order", { content: { inScope: ["a", "b"] } }, { content: { inScope: ["b", "a"] } }, []],
  [
    "a line written twice",
    null,
    { content: { inScope: ["a", "a"] } },
    [{ label: "In scope", removed: [], added: ["a"] }],
  ],
  [
    "a limit that can now be discussed",
    { content: { constraints: [money("£500", "fixed")] } },
    { content: { constraints: [money("£500", "open")] } },
    [{ label: "Limits", removed: ["Money: £500 (fixed)"], added: ["Money: £500 (open to discussion)"] }],
  ],
  [
    "no limit, which is an answer",
    { content: { constraints: [] } },
    { content: { constraints: [money(null, null)] } },
    [{ label: "Limits", removed: [], added: ["Money: none"] }],
  ],
];

describe("what changed between two snapshots", () => {
  it.each(table)("%s", (_what, before, after, expected) => {
    expect(changesBetween(before, after)).toEqual(expected);
  });

  it.each(["constructor", "__proto__", "not-asked", "in-place", "active", "2026-13-45"])(
    "leaves what people wrote as they wrote it: %s",
    (text) => {
      expect(changesBetween(null, { title: text, content: { aims: [aim(text)] } })).toEqual([
        { label: "Title", removed: [], added: [text] },
        { label: "Aims", removed: [], added: [text] },
      ]);
    },
  );

  it.each([
    ["area-note", "Notes"],
    ["voice", "What was said"],
    ["note-correction", "What was otherwise"],
  ])("calls the words of each kind of thing what they are: %s", (kind, label) => {
    const changes = [{ label, removed: [], added: ["Benches, please."] }];
    expect(changesBetween(null, { text: "Benches, please." }, { kind })).toEqual(changes);
  });

  it("says of a milestone that it is not aimed for, and of an action that it is not needed", () => {
    const dropped = { dropped_on: "2026-11-23" };
    const [milestone, action] = ["milestone", "action"].map(
      (kind) => changesBetween(null, dropped, { kind })[0]?.label,
    );
    expect([milestone, action]).toEqual(["Not aimed for since", "Not needed since"]);
  });

  it("calls a group by its name, and by its key where no name is known", () => {
    const groups = [{ key: "housing", name: "Housing and benefits" }];
    expect(changesBetween({ group_key: "unheard-of" }, { group_key: "housing" }, { groups })).toEqual([
      { label: "Group", removed: ["unheard-of"], added: ["Housing and benefits"] },
    ]);
  });

  it("calls a seat by the name of its person, and never by its id", () => {
    const seats = [{ key: "an-id", name: "Ana Ferreira" }];
    const after = { owner_member_id: "an-id", answered_by: ["an-id", "another-id"] };
    expect(changesBetween({ owner_member_id: null }, after, { seats })).toEqual([
      { label: "Who looks", removed: [], added: ["Ana Ferreira"] },
      { label: "Who came this way", removed: [], added: ["Ana Ferreira", "someone at the table"] },
    ]);
  });
});
