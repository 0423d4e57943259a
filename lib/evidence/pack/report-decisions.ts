import { listWithAnd } from "@/lib/checklist/words";
import { stanceWords } from "@/lib/decisions/words";
import { type Html, html } from "./html";
import { type KeptRevision, thingsOf } from "./ledger-pages";
import type { Pack } from "./open-pack";
import { partsOf } from "./report-parts";
import { shownOf } from "./what-it-shows";

/** Each decision with the groups that took part, those it was made without, how each person stood, and dissent in full. */
export async function* decisionsChapter(pack: Pack): AsyncGenerator<Html> {
  const stances = await stancesByDecision(pack);
  yield html`<section id="decisions"><h2>Decisions</h2>
<p class="lede">What was decided, how and why, who took part, and who saw it differently.</p>`;
  let isEmpty = true;
  for await (const thing of thingsOf(pack.extent, "decision")) {
    isEmpty = false;
    yield decision(pack, thing, stances.get(thing.entity) ?? []);
  }
  if (isEmpty) yield html`<p>No decision was recorded in this period.</p>`;
  yield html`</section>`;
}

function decision(pack: Pack, thing: KeptRevision, stances: string[]): Html {
  if (thing.snapshot === null) return html`<article><h3>A decision</h3>${partsOf(pack, thing)}</article>`;
  const { number, title, groups_took_part, made_without } = shownOf("decision", thing.snapshot, pack.hide).snapshot;
  const [tookPart, without] = [groupsIn(groups_took_part, pack), groupsIn(made_without, pack)];
  return html`<article><h3>Decision ${String(number)}: ${String(title)}</h3>
${without.length > 0 && html`<p><span class="stamp">Made without ${listWithAnd(without)}</span></p>`}
<p>Groups that took part: ${tookPart.length > 0 ? listWithAnd(tookPart) : "none is named"}.</p>
${partsOf(pack, thing, ["Title", "Made without"])}
${stances.length > 0 && html`<h4>How each person stood</h4><ul>${stances.map((stance) => html`<li>${stance}</li>`)}</ul>`}</article>`;
}

function groupsIn(keys: unknown, { framework }: Pack): string[] {
  if (!Array.isArray(keys)) return [];
  return keys.map((key) => framework.groups.find((group) => group.key === key)?.name ?? String(key));
}

/** One line for each person, short enough to be held for all decisions of the period. */
async function stancesByDecision(pack: Pack): Promise<Map<string, string[]>> {
  const lines = new Map<string, string[]>();
  for await (const { snapshot } of thingsOf(pack.extent, "stance")) {
    if (!snapshot) continue;
    const { decision_id, member_id, stance, reason } = shownOf("stance", snapshot, pack.hide).snapshot;
    const who = pack.known.seats.find(({ key }) => key === member_id)?.name ?? "Someone at the table";
    const how = Object.hasOwn(stanceWords, String(stance))
      ? stanceWords[stance as keyof typeof stanceWords]
      : String(stance);
    const of = String(decision_id);
    lines.set(of, [...(lines.get(of) ?? []), `${who}: ${how}${reason ? `. ${reason}` : ""}`]);
  }
  return lines;
}
