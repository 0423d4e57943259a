import { createHash } from "node:crypto";
import { redirect } from "next/navigation";
import { notHere } from "@/app/_shell/not-here";
import { emptyForm, type FormState } from "@/app/_ui/form-state";
import { readActor } from "@/lib/auth/current-actor";
import { isTrouble } from "@/lib/auth/trouble";
import type { Actor } from "@/lib/commands/actor";
import { ExpectedError, InvalidInput, NotFound, type Problem, Refused, StaleEdit } from "@/lib/errors";
import type { Change } from "@/lib/ledger/changes";
import { log } from "@/lib/log";
import { once } from "@/lib/submissions";
import { readForm } from "./read-form";

type Values = Record<string, unknown>;

const signedOut = {
  name: "",
  message:
    "You are signed out now. What you wrote is still here: sign in on another page of this browser, then save again.",
};

const trouble = {
  name: "",
  message: "The record cannot be reached right now. What you wrote is still here: please try again in a moment.",
};

/**
 * Answers a form: reads it, lets `change` run its command once, then goes where `change` says. What a command refuses
 * comes back as problems beside everything that was typed, and so does a database that is away; a defect is thrown on.
 */
export async function answerForm(
  data: FormData,
  change: (actor: Actor, values: Values) => Promise<string>,
): Promise<FormState> {
  return answerVisitor(data, async (values) => {
    const actor = await signedIn();
    return once({ actor, values: { ...values, ...(await filesIn(data)) } }, () => change(actor, values));
  });
}

/**
 * The same for what leaves no trace of who sent it: not even that this form was sent is kept. The command itself has to
 * see to it that a form sent twice does its work once.
 */
export async function answerWithoutTrace(
  data: FormData,
  change: (actor: Actor, values: Values) => Promise<string>,
): Promise<FormState> {
  return answerVisitor(data, async (values) => change(await signedIn(), values));
}

/** Answers a form that a script of ours sends, and follows on its way: where to go now, or what is wrong. */
export async function answerScript(
  data: FormData,
  change: (actor: Actor, values: Values) => Promise<string>,
): Promise<{ to: string } | { problems: Problem[] }> {
  const values = readForm(data);
  try {
    const actor = await signedIn();
    const all = { ...values, ...(await filesIn(data)) };
    return { to: await once({ actor, values: all }, () => change(actor, values)) };
  } catch (error) {
    if (error instanceof NotFound) return { problems: [{ name: "", message: error.message }] };
    return { problems: refusalOf(error, values).problems };
  }
}

/** Answers what a page sends by itself, and stays there. The command does its work once, however often it is sent. */
export async function answerHere(
  data: FormData,
  change: (actor: Actor, values: Values) => Promise<void>,
): Promise<FormState> {
  return answerLook(data, async (actor, values) => {
    await change(actor, values);
    return emptyForm;
  });
}

/**
 * Answers a form whose outcome is shown once and kept nowhere, not in an address and not for whoever sends it again: it
 * comes back as values, to the same page. The command itself has to see to it that a form sent twice does its work once.
 */
export async function answerUnkept(
  data: FormData,
  change: (actor: Actor, values: Values) => Promise<Values>,
): Promise<FormState> {
  return answerLook(data, async (actor, values) => ({ values: await change(actor, values), problems: [] }));
}

async function signedIn(): Promise<Actor> {
  const actor = await readActor();
  if (!actor) throw new InvalidInput([signedOut]);
  return actor;
}

/** The files that came along, told apart by their content: the same words with another file are another form. */
async function filesIn(data: FormData): Promise<Values> {
  const files: [string, string][] = [];
  for (const [name, value] of data) {
    if (typeof value === "string" || value.size === 0) continue;
    const content = new Uint8Array(await value.arrayBuffer());
    files.push([name, createHash("sha256").update(content).digest("hex")]);
  }
  return files.length > 0 ? { files } : {};
}

/** Answers a form that only looks: nothing is changed, and what was found comes back to the same page. */
export async function answerLook(
  data: FormData,
  look: (actor: Actor, values: Values) => Promise<FormState>,
): Promise<FormState> {
  const values = readForm(data);
  return attempt(async () => look(await signedIn(), values), values);
}

/** The same for a form that needs nobody signed in. */
export async function answerVisitor(data: FormData, change: (values: Values) => Promise<string>): Promise<FormState> {
  const values = readForm(data);
  const outcome = await attempt(() => change(values), values);
  if (typeof outcome !== "string") return outcome;
  redirect(outcome);
}

async function attempt<Outcome>(work: () => Promise<Outcome>, values: Values): Promise<FormState | Outcome> {
  try {
    return await work();
  } catch (error) {
    return refusalOf(error, values);
  }
}

function refusalOf(error: unknown, values: Values): FormState {
  if (isTrouble(error)) return inTrouble(error, values);
  if (!(error instanceof ExpectedError)) throw error;
  if (error instanceof NotFound) notHere();
  if (error instanceof InvalidInput) return { values, problems: error.problems };
  if (error instanceof Refused) return { values, problems: error.reasons.map((message) => ({ name: "", message })) };
  if (error instanceof StaleEdit) return staleEdit(error, values);
  return { values, problems: [{ name: "", message: error.message }] };
}

function inTrouble(error: unknown, values: Values): FormState {
  log.error({ error }, "A form could not be answered.");
  return { values, problems: [trouble] };
}

// With the newer version in the form, saving again is a choice made with open eyes.
function staleEdit({ message, version, field, changes, standing }: StaleEdit, values: Values): FormState {
  const changed = changes.map((change) => ({ name: "", message: changeInWords(change) }));
  return {
    values: { ...values, [field]: String(version) },
    problems: [{ name: "", message }, ...changed, ...standing],
  };
}

function changeInWords({ label, removed, added }: Change): string {
  const was = removed.length > 0 ? `“${removed.join("”, “")}”` : "nothing";
  const is = added.length > 0 ? `“${added.join("”, “")}”` : "nothing";
  return `${label}: ${was} became ${is}.`;
}
