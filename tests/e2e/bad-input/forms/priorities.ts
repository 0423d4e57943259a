import { sayPriority } from "@/lib/priorities/say-priority";
import { viewPriority } from "@/lib/priorities/view-priority";
import { actor, type Table } from "@/tests/support/table";
import { type Forms, upTo } from "./form";

const saidBy = (who: "lead" | "member") => async (table: Table) =>
  sayPriority(await actor(table[who]), table.slug, { what: "Evenings, not mornings", why: "" });

export const prioritiesForms: Forms = {
  "saying what matters to oneself": {
    who: "member",
    path: ({ home }) => `${home}/people/priorities/new`,
    button: "Put it on the map",
    empty: { what: "Say in a few words what matters." },
    tooLong: { what: upTo(120, "this"), why: upTo(1000, "the reason") },
  },
  "saying it in other words": {
    who: "member",
    prepare: saidBy("member"),
    path: ({ home }) => `${home}/people/priorities/1/edit`,
    button: "Save this",
    cleared: ["what"],
    empty: { what: "Say in a few words what matters." },
    tooLong: { what: upTo(120, "this"), why: upTo(1000, "the reason") },
  },
  "saying how it sits with oneself": {
    who: "member",
    prepare: saidBy("lead"),
    path: ({ home }) => `${home}/people/priorities/1/view`,
    button: "Save this",
    empty: { view: "Choose how it sits with you." },
    tooLong: { why: upTo(1000, "the reason") },
  },
  "saying anew how it sits with oneself": {
    who: "member",
    prepare: async (table) => {
      await saidBy("lead")(table);
      const shared = { priority: "1", shown: 1, view: "shares", why: "Mine too.", version: 0 };
      return viewPriority(await actor(table.member), table.slug, shared);
    },
    path: ({ home }) => `${home}/people/priorities/1/view`,
    button: "Save this",
    tooLong: { why: upTo(1000, "the reason") },
  },
};
