import { expect, it } from "vitest";
import { inShort } from "@/app/projects/[slug]/voices/_components/words";

it("the beginning of what was said ends between two characters, never inside one", () => {
  expect(inShort(`${"a".repeat(59)}🪑🪑`)).toBe(`${"a".repeat(59)}🪑 …`);
  expect(inShort("Two\nlines 🪑")).toBe("Two lines 🪑");
});
