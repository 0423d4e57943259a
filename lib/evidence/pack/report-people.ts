import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { type Html, html } from "./html";
import { thingsOf } from "./ledger-pages";
import type { Pack } from "./open-pack";
import { reportTable } from "./report-table";
import { shownOf } from "./what-it-shows";

/** Everyone who had a seat by the end of the period, whenever they joined, group by group; and who signed. */
export async function* peopleChapter(pack: Pack): AsyncGenerator<Html> {
  const seats = await shownAll(pack, "member");
  const signed = await countedSignatures(pack);
  yield html`<section id="people"><h2>Who is at the table</h2>
<p class="lede">Everyone who had a seat by the end of this period, by the group they said they speak from.</p>`;
  for (const { key, name } of pack.framework.groups) {
    const here = seats.filter(({ group_key }) => group_key === key);
    yield html`<h3>${name}: ${here.length}</h3>`;
    yield here.length === 0 ? html`<p>Nobody yet.</p>` : table(pack, name, here, signed);
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

function table({ known }: Pack, group: string, seats: Snapshot[], signed: Map<unknown, string>): Html {
  return reportTable(
    `${group}: ${seats.length}`,
    ["Seat", "Who", "Role", "Joined", "Until", "Signed the statements"],
    seats.map((seat) => row(seat, signed.get(seat.id), known.timeZone)),
  );
}

type Signed = string | undefined;

function row({ number, name, role, joined_on, paused_on, left_on }: Snapshot, signed: Signed, timeZone: string): Html {
  const until = left_on
    ? `left ${dayInWords(String(left_on))}`
    : paused_on
      ? `taking a break since ${dayInWords(String(paused_on))}`
      : "";
  const signedOn = signed ? dayInWords(dayOf(new Date(signed), timeZone)) : "not yet";
  return html`<tr><td>${String(number)}</td><th scope="row">${String(name)}</th><td>${String(role)}</td><td>${dayInWords(String(joined_on))}</td><td>${until}</td><td>${signedOn}</td></tr>`;
}
