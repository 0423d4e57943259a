import type { AreaThen, RuleThen } from "@/lib/evidence/schema";
import { type Html, html } from "./html";
import type { Pack } from "./open-pack";
import { answerWords, statusWords } from "./report-words";

/** The statements with the evidence for each, as the rules answered when the pack was made. A signature never is evidence. */
export function statementsChapter({ framework, standing }: Pack): Html {
  const rules = standing.areas.flatMap((area) => area.rules);
  return html`<section id="statements"><h2>The statements, and the evidence for each</h2>
<p class="lede">Quoted from “${framework.source}”. What speaks for or against each, as it stood when this pack was made. That people signed a statement is no evidence that it is kept.</p>
${framework.statements.map(({ id, text }, place) => {
  const about = rules.filter(({ statements }) => statements.includes(id));
  return html`<h3>${place + 1}. “${text}”</h3>${about.length === 0 ? html`<p>Nothing recorded yet.</p>` : answers(about)}`;
})}</section>`;
}

export function areasChapter({ standing }: Pack): Html {
  return html`<section id="areas"><h2>The eight areas</h2>
<p class="lede">How each area of the facilitation checklist stood when this pack was made, and what people said of it.</p>
${standing.areas.map((area) => html`<h3>${area.name}: ${statusWords[area.status]}</h3><p>${confirmed(area)}</p>${answers(area.rules)}`)}</section>`;
}

function confirmed({ inPlace, notYet }: AreaThen): string {
  if (inPlace + notYet === 0) return "Nobody has said whether it is in place.";
  return `${inPlace} said that it is in place, ${notYet} said “not yet”.`;
}

function answers(rules: RuleThen[]): Html {
  return html`<div class="wide"><table><thead><tr><th scope="col">What is asked</th><th scope="col">Answer</th><th scope="col">Why</th></tr></thead>
<tbody>${rules.map(({ id, title, answer, reason }) => html`<tr><th scope="row">${id} ${title}</th><td>${answerWords[answer]}</td><td>${reason}</td></tr>`)}</tbody></table></div>`;
}
