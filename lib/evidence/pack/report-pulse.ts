import { dayInWords } from "@/lib/calendar/days";
import { feelingWords } from "@/lib/pulse/words";
import { type Html, html } from "./html";
import { thingsOf } from "./ledger-pages";
import type { Pack } from "./open-pack";
import { shownOf } from "./what-it-shows";

/** Of each pulse where the middle answer lies, principle by principle; of too few answers only how many there were. */
export async function* pulseChapter(pack: Pack): AsyncGenerator<Html> {
  yield html`<section id="pulse"><h2>The pulse</h2>
<p class="lede">How the work felt to those who answered. Whose an answer is, nobody can tell.</p>`;
  let isEmpty = true;
  for await (const { snapshot } of thingsOf(pack.extent, "pulse-round")) {
    if (!snapshot?.closed_on) continue;
    isEmpty = false;
    yield round(pack, shownOf("pulse-round", snapshot, pack.hide).snapshot);
  }
  if (isEmpty) yield html`<p>No pulse was closed in this period.</p>`;
  yield html`</section>`;
}

function round(
  { framework }: Pack,
  { number, opened_on, closed_on, answers, results, lines }: Record<string, unknown>,
): Html {
  const said = Array.isArray(lines) ? lines : [];
  return html`<article><h3>Pulse ${String(number)}</h3>
<p>Asked ${dayInWords(String(opened_on))}, closed ${dayInWords(String(closed_on))}. ${String(answers)} answered.</p>
${isObject(results) ? resultsTable(framework.principles, results) : html`<p>Too few answered to be shown.</p>`}
${said.length > 0 && html`<h4>In people’s own words</h4>${said.map((line) => html`<blockquote>${String(line)}</blockquote>`)}`}</article>`;
}

function resultsTable(principles: { id: string; name: string }[], results: Record<string, unknown>): Html {
  return html`<table><thead><tr><th scope="col">Principle</th><th scope="col">Where the middle answer lies</th></tr></thead>
<tbody>${principles.map(({ id, name }) => html`<tr><th scope="row">${name}</th><td>${feelingWords[results[id] as keyof typeof feelingWords] ?? "not asked"}</td></tr>`)}</tbody></table>`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
