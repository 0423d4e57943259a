import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedWords } from "@/lib/framework/words";

const joined = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join("");
const changed = (pieces: { text: string; isChanged: boolean }[]) =>
  pieces.filter(({ isChanged }) => isChanged).map(({ text }) => text.trim());

describe("the words that changed", () => {
  it("are marked in both texts, and no others", () => {
    const { before, after } = changedWords(
      "We will accept the work completed.",
      "We accept the work we have completed.",
    );
    expect(changed(before)).toEqual(["will"]);
    expect(changed(after)).toEqual(["we have"]);
  });

  it("are none in the same text, and all in another", () => {
    expect(changed(changedWords("As equals.", "As equals.").after)).toEqual([]);
    expect(changed(changedWords("As equals.", "Together!").after)).toEqual(["Together!"]);
    expect(changedWords("", "New words").before).toEqual([]);
  });

  it("leave both texts whole, and the rest the same in both", () => {
    const text = fc.array(fc.constantFrom("we", "will", "share", "power", "and\n", "trust."), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [was, is] = [one.join(" ").trim(), other.join(" ").trim()];
        const { before, after } = changedWords(was, is);
        expect(joined(before)).toBe(was);
        expect(joined(after)).toBe(is);
        const common = (pieces: typeof before) =>
          joined(pieces.filter(({ isChanged }) => !isChanged))
            .split(/\s+/)
            .filter(Boolean)
            .join(" ");
        expect(common(before)).toBe(common(after));
      }),
    );
  });
});
