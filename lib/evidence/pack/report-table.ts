import { type Html, html } from "./html";

/** A table of a report. On a narrow page it scrolls within itself, by keyboard too. */
export function reportTable(label: string, head: string[], rows: Html[]): Html {
  return html`<div class="wide" tabindex="0" role="group" aria-label="${label}"><table>
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
