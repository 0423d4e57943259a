import { describe, expect, it } from "vitest";
import type { Deed } from "@/lib/history/deeds/deed";
import { deedInWords } from "@/lib/history/words";
import { policy } from "@/lib/policy/policy";

function deed(verb: string, about: Partial<Deed> = {}): Deed {
  return { verb, kind: "", about: "Pat Hamon", isOwn: false, before: null, after: null, ...about };
}

const table: [words: string, said: Deed][] = [
  ["started the project", deed("project.start", { kind: "project" })],
  ["wrote the first brief", deed("project.start", { kind: "brief" })],
  ["took the lead’s seat", deed("project.start", { kind: "member", isOwn: true })],
  ["gave Pat Hamon a seat from the start", deed("project.start", { kind: "member" })],
  ["changed the title", deed("brief.write", { kind: "project" })],
  ["gave Pat Hamon a seat", deed("member.add", { kind: "member" })],
  ["took a break", deed("member.pause", { isOwn: true })],
  ["recorded a break for Pat Hamon", deed("member.pause")],
  ["left the table", deed("member.leave", { isOwn: true })],
  ["wrote down what Pat Hamon said about taking part", deed("member.describe")],
  ["began the work together", stage("forming", "active")],
  ["paused the project", stage("active", "paused")],
  ["ended the project’s break", stage("paused", "active")],
  ["closed the project", stage("paused", "closed")],
  ["reopened the project", stage("closed", "active")],
  ["asked to talk about a statement first", deed("statement.answer", { after: { settled_at: null } })],
  ["wrote more about what they want to talk about first", deed("statement.answer", { before: {}, after: {} })],
  ["needs no talk about a statement any more", deed("statement.answer", { before: {}, after: { settled_at: "now" } })],
  ["signed the statements of accountability", deed("statement.sign", { after: { replaced_at: null } })],
  [
    "signed again: the earlier signature does not count any more",
    deed("statement.sign", { before: {}, after: { replaced_at: "now" } }),
  ],
  ["printed the statements for Pat Hamon", deed("statement.print", { kind: "paper-pack" })],
  ["helped Pat Hamon to sign the statements of accountability", helped("signature", { replaced_at: null })],
  [
    "wrote a new signature of Pat Hamon down: the earlier one does not count any more",
    helped("signature", { replaced_at: "now" }),
  ],
  ["wrote down that Pat Hamon wants to talk about a statement first", helped("talk", { settled_at: null })],
  ["wrote down that Pat Hamon needs no talk about a statement any more", helped("talk", { settled_at: "now" })],
  ["kept the page that was filled in, beside the signature", helped("evidence-file", {})],
  ["recorded that Pat Hamon withdrew their signature", deed("statement.withdraw-for", { kind: "signature" })],
  ["recorded training of Pat Hamon", deed("training.record", { after: { what: "A course" } })],
  ["recorded their own training", deed("training.record", { isOwn: true, after: { what: "A course" } })],
  [
    "corrected what was recorded of training of Pat Hamon",
    deed("training.record", { before: { what: "A curse" }, after: { what: "A course" } }),
  ],
  [
    "took back what was recorded of their own training",
    deed("training.record", { isOwn: true, before: { what: "A course" }, after: { what: "" } }),
  ],
  ["named whom to turn to for support", deed("support.name")],
  ["changed whom to turn to for support", deed("support.name", { before: {} })],
  ["said that “People” is in place", deed("area.confirm", { about: "People", after: { answer: "in-place" } })],
  ["said that “People” is not in place yet", deed("area.confirm", { about: "People", after: { answer: "not-yet" } })],
];

function helped(kind: string, after: Deed["after"]): Deed {
  return deed("statement.assist", { kind, after });
}

function stage(before: string, after: string): Deed {
  return deed("project.change-stage", { kind: "project", before: { stage: before }, after: { stage: after } });
}

describe("a deed in words", () => {
  it.each(table)("%s", (words, said) => {
    expect(deedInWords(said)).toBe(words);
  });

  it.each(Object.keys(policy))("says %s in words, even where its thing was erased", (verb) => {
    expect(deedInWords(deed(verb))).not.toContain(verb);
  });

  it("falls back on the verb itself for one that this version does not know", () => {
    expect(deedInWords(deed("teapot.fill"))).toBe("teapot.fill");
  });
});
