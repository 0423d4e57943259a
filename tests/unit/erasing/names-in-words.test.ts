import { expect, it } from "vitest";
import { looksForThem } from "@/lib/erasing/names-in-words";

const ana = { personId: "", email: null, names: ["ana  ferreira", "ana-maria ferreira"] };
const view = (search: string, name = "My view") => looksForThem({ name, search }, ana);

it("a view that looks for someone is one that holds a name of theirs, or a part of it alone", () => {
  expect(view("text=Ana-Maria+Ferreira&quiet=30")).toBe(true);
  expect(view("text=%41na")).toBe(true);
  expect(view("", "Ana-Maria Ferreira’s")).toBe(true);
});

it("a view that looks for nobody stays, however a name was typed", () => {
  expect(view("quiet=30")).toBe(false);
  expect(view("text=banana")).toBe(false);
  expect(view("text=ferreira+house")).toBe(false);
});
