import { stateWords } from "@/lib/accountability/words";
import type { AreaThen, RuleThen, SaysThen, StatementThen } from "@/lib/evidence/schema";
import { type Html, html } from "./html";
import type { Pack } from "./open-pack";
import { reportTable } from "./report-table";
import { answerWords, statusWords } from "./report-words";

/** The statements with what speaks for each and against it, as it stood when the pack was made. A signature never is evidence. */
export function statementsChapter({ framework, standing }: Pack): Html {
  return html`<section id="statements"><h2>The statements, and the evidence for each</h2>
<p class="lede">Quoted from ${framework.source}. How each stood when this pack was made, by what is recorded. That people signed a statement is no evidence that it is kept.</p>
${framework.statements.map(({ id, text }, place) =>
  statement(
    `${place + 1}. “${text}”`,
    standing.statements.find((one) => one.id === id),
  ),
)}</section>`;
}

function statement(heading: string, then: StatementThen | undefined): Html {
  if (!then) return html`<h3>${heading}</h3><p>${stateWords.nothing}.</p>`;
  const said = then.rules.filter(({ says }) => says !== "not-applicable");
  return html`<h3>${heading}</h3><p><strong>${stateWords[then.state]}.</strong> ${then.reason}</p>
${
  said.length > 0 &&
  reportTable(
    heading,
    ["What is asked", "Answer", "Speaks for it", "Speaks against it"],
    said.map(
      (rule) =>
        html`<tr><th scope="row">${rule.id} ${rule.title}</th><td>${says(rule)}</td><td>${rule.speakFor}</td><td>${rule.speakAgainst}</td></tr>`,
    ),
  )
}`;
}

function says({ says, reason }: SaysThen): string {
  return says === "nothing" ? "Nothing recorded yet" : `${answerWords[says]}. ${reason}`;
}

export function areasChapter({ standing }: Pack): Html {
  return html`<section id="areas"><h2>The eight areas</h2>
<p class="lede">How each area of the facilitation checklist stood when this pack was made, and what people said of it.</p>
${standing.areas.map((area) => html`<h3>${area.name}: ${statusWords[area.status]}</h3><p>${confirmed(area)}</p>${answers(area.name, area.rules)}`)}</section>`;
}

function confirmed({ inPlace, notYet }: AreaThen): string {
  if (inPlace + notYet === 0) return "Nobody has said whether it is in place.";
  return `${inPlace} said that it is in place, ${notYet} said “not yet”.`;
}

function answers(area: string, rules: RuleThen[]): Html {
  return reportTable(
    area,
    ["What is asked", "Answer", "Why"],
    rules.map(
      ({ id, title, answer, reason }) =>
        html`<tr><th scope="row">${id} ${title}</th><td>${answerWords[answer]}</td><td>${reason}</td></tr>`,
    ),
  );
}
