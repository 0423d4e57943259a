import { openAudit } from "@/lib/audits/open-audit";
import { raiseFinding } from "@/lib/audits/raise-finding";
import { aFinding, anOpening } from "@/tests/support/audits";
import { actor, type Table } from "@/tests/support/table";
import { type Forms, upTo } from "./form";

/** The address of an audit hangs on its id, which nobody knows beforehand. */
const ids = new Map<string, string>();
const homeOf = ({ network, slug }: Table) => `/network/${network}/audits/${ids.get(slug)}`;

async function open({ coordinator, slug }: Table): Promise<void> {
  const { id } = await openAudit(await actor(coordinator), slug, anOpening);
  ids.set(slug, id);
}

async function raise(table: Table): Promise<void> {
  await open(table);
  await raiseFinding(await actor(table.coordinator), table.slug, { ...aFinding, dueOn: "2198-01-15" });
}

const sayWhy = "Say why, in a sentence.";
const finding = {
  tooLong: { seen: upTo(2000, "this"), asked: upTo(2000, "what is asked") },
};

export const auditsForms: Forms = {
  "drawing a sample": {
    who: "coordinator",
    path: ({ network }) => `/network/${network}/audits/sample`,
    button: "Draw the sample",
    empty: { why: "Say why these projects are audited." },
    tooLong: { size: ["0", "Give a number from 1 to 50, or leave it empty to take all."], why: upTo(2000, "this") },
  },
  "opening an audit": {
    who: "coordinator",
    path: ({ network, slug }) => `/network/${network}/audits/new?project=${slug}`,
    button: "Open the audit",
    empty: { why: "Say why this project is audited, and what is looked at." },
    tooLong: { why: upTo(2000, "this") },
  },
  "judging an area": {
    who: "coordinator",
    prepare: open,
    path: (table) => `${homeOf(table)}/judge/people`,
    button: "Save this judgement",
    empty: { verdict: "Choose a judgement.", explained: "Say in words what you saw." },
    tooLong: { explained: upTo(2000, "this") },
  },
  "raising a finding": {
    who: "coordinator",
    prepare: open,
    path: (table) => `${homeOf(table)}/findings/new`,
    button: "Raise this finding",
    empty: {
      subject: "Choose an area or a statement.",
      kind: "Choose what kind of finding this is.",
      seen: "Say what you saw.",
    },
    ...finding,
  },
  "saying a finding in other words": {
    who: "coordinator",
    prepare: raise,
    path: (table) => `${homeOf(table)}/findings/1/change`,
    button: "Save this",
    cleared: ["seen", "asked", "dueOn"],
    empty: { seen: "Say what you saw.", asked: "Say what the table is asked to do.", dueOn: "Say by when." },
    ...finding,
  },
  "looking again at a finding": {
    who: "coordinator",
    prepare: raise,
    path: (table) => `${homeOf(table)}/findings/1/look`,
    button: "Save this",
    empty: { result: "Choose what you say.", text: sayWhy },
    tooLong: { text: upTo(2000, "this") },
  },
  "closing a finding": {
    who: "coordinator",
    prepare: raise,
    path: (table) => `${homeOf(table)}/findings/1/close`,
    button: "Close it",
    empty: { as: "Choose how it ends.", why: sayWhy },
    tooLong: { why: upTo(2000, "this") },
  },
  "closing an audit": {
    who: "coordinator",
    prepare: open,
    path: (table) => `${homeOf(table)}/close`,
    button: "Close the audit",
    empty: { conclusion: "Say in words what the audit came to." },
    tooLong: { conclusion: upTo(2000, "this") },
  },
  "saying something to a finding": {
    who: "member",
    prepare: raise,
    path: ({ home }) => `${home}/audits/1/findings/1/reply`,
    button: "Send this",
    empty: { saidAs: "Choose what this is.", text: "Write what you want to say." },
    tooLong: { text: upTo(2000, "this") },
  },
};
