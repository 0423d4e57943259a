import { dayInWords } from "@/lib/calendar/days";
import { momentInWords } from "@/lib/calendar/moments";
import { type Html, html } from "./html";
import { thingsOf } from "./ledger-pages";
import type { Pack } from "./open-pack";
import { shownOf } from "./what-it-shows";

/** Everyone who had a seat by the end of the period, whenever they joined, group by group; and who signed. */
export async function* peopleChapter(pack: Pack): AsyncGenerator<Html> {
  const seats = await shownAll(pack, "member");
  const signed = await countedSignatures(pack);
  yield html`<section id="people"><h2>Who is at the table</h2>
<p class="lede">Everyone who had a seat by the end of this period, by the group they said they speak from.</p>`;
  for (const { key, name } of pack.framework.groups) {
    const here = seats.filter(({ group_key }) => group_key === key);
    yield html`<h3>${name}</h3>`;
    yield here.length === 0 ? html`<p>Nobody yet.</p>` : table(name, here, signed);
  }
  yield html`</section>`;
}

type Snapshot = Record<string, unknown>;

/** Of all that was ever recorded of a kind, not of the period alone. What was erased has no words any more. */
async function shownAll(pack: Pack, kind: string): Promise<Snapshot[]> {
  const all: Snapshot[] = [];
  for await (const { snapshot } of thingsOf({ ...pack.extent, from: null }, kind)) {
    if (snapshot) all.push(shownOf(kind, snapshot, pack.hide).snapshot);
  }
  return all;
}

async function countedSignatures(pack: Pack): Promise<Map<unknown, string>> {
  const all = await shownAll(pack, "signature");
  const standing = all.filter(({ withdrawn_at, replaced_at }) => withdrawn_at === null && replaced_at === null);
  return new Map(standing.map(({ member_id, signed_at }) => [member_id, String(signed_at)]));
}

function table(group: string, seats: Snapshot[], signed: Map<unknown, string>): Html {
  return html`<div class="wide"><table><caption>${group}: ${seats.length}</caption>
<thead><tr><th scope="col">Seat</th><th scope="col">Who</th><th scope="col">Role</th><th scope="col">Joined</th><th scope="col">Until</th><th scope="col">Signed the statements</th></tr></thead>
<tbody>${seats.map((seat) => row(seat, signed))}</tbody></table></div>`;
}

function row({ id, number, name, role, joined_on, paused_on, left_on }: Snapshot, signed: Map<unknown, string>): Html {
  const until = left_on
    ? `left ${dayInWords(String(left_on))}`
    : paused_on
      ? `taking a break since ${dayInWords(String(paused_on))}`
      : "";
  const when = signed.get(id);
  return html`<tr><td>${String(number)}</td><th scope="row">${String(name)}</th><td>${String(role)}</td><td>${dayInWords(String(joined_on))}</td><td>${until}</td><td>${when ? dayOf(when) : "not yet"}</td></tr>`;
}

const dayOf = (moment: string): string => momentInWords(new Date(moment), "UTC").split(",")[0] ?? "";
