import { ourReading, placesOfEvidence, standards } from "@/lib/evidence/standards";
import { type Html, html } from "./html";
import { reportTable } from "./report-table";

/** What other standards ask to be shown, and the chapter of this report that shows it. */
export function standardsChapter(): Html {
  return html`<section id="standards"><h2>Other standards, and where their evidence is</h2><p class="lede">${ourReading}</p>
${standards.map(
  ({ name, from, items }) => html`<h3>${name}</h3><p class="note">${from}</p>
${reportTable(
  name,
  ["Item", "What it asks to be shown", "Where it is"],
  items.map(
    ({
      item,
      asks,
      where,
      gap,
    }) => html`<tr><th scope="row">${item}</th><td>${asks}${gap ? html` <em>${gap}</em>` : null}</td>
<td><ul>${where.map((place) => html`<li><a href="#${place}">${placesOfEvidence[place].chapter}</a></li>`)}</ul></td></tr>`,
  ),
)}`,
)}</section>`;
}
