import { momentInWords } from "@/lib/calendar/moments";
import { type Html, html } from "./html";
import { type KeptRevision, thingsOf } from "./ledger-pages";
import type { Pack } from "./open-pack";
import { nameOfOne, nameOfSeveral } from "./report-words";
import { type Told, toldOf } from "./tables";

/** A chapter about things of some kinds, thing by thing. Kinds of which nothing was recorded are left out. */
export async function* chapter(
  pack: Pack,
  { id, title, lede, kinds }: { id: string; title: string; lede: string; kinds: string[] },
): AsyncGenerator<Html> {
  yield html`<section id="${id}"><h2>${title}</h2><p class="lede">${lede}</p>`;
  let isEmpty = true;
  for (const kind of kinds) {
    let isFirst = true;
    for await (const thing of thingsOf(pack.extent, kind)) {
      if (isFirst && kinds.length > 1) yield html`<h3>${nameOfSeveral(kind)}</h3>`;
      yield oneThing(pack, thing, kinds.length > 1 ? "h4" : "h3");
      [isFirst, isEmpty] = [false, false];
    }
  }
  if (isEmpty) yield html`<p>Nothing of this was recorded in this period.</p>`;
  yield html`</section>`;
}

type Level = "h3" | "h4";

function oneThing(pack: Pack, thing: KeptRevision, level: Level): Html {
  return html`<article>${heading(level, nameOfOne(thing.entityKind, thing.snapshot?.number))}${partsOf(pack, thing)}</article>`;
}

function heading(level: Level, words: string): Html {
  return level === "h3" ? html`<h3>${words}</h3>` : html`<h4>${words}</h4>`;
}

/** What a thing says, and when that was recorded. */
export function partsOf(pack: Pack, thing: KeptRevision, without: string[] = []): Html {
  const when = momentInWords(new Date(thing.at), pack.known.timeZone);
  const told = toldOf(thing, pack);
  if (told === null) return html`<p>This was erased. That it was here stays in the ledger, entry ${thing.seq}.</p>`;
  return html`${told.filter(({ label }) => !without.includes(label)).length > 0 && list(told.filter(({ label }) => !without.includes(label)))}
<p class="note">Recorded ${when}, entry ${thing.seq}.</p>`;
}

function list(told: Told[]): Html {
  return html`<dl>${told.map(({ label, lines }) => html`<dt>${label}</dt>${lines.map((line) => html`<dd>${line}</dd>`)}`)}</dl>`;
}
