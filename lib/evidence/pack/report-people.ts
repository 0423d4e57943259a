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

type Signature = { at: string; isOfNow: boolean };

/** By seat, the newest signature that was not withdrawn, and whether it is one on the statements of the period's end. */
async function countedSignatures(pack: Pack): Promise<Map<unknown, Signature>> {
  const all = await shownAll(pack, "signature");
  const material = (await shownAll(pack, "project")).at(-1)?.material_hash;
  const standing = all
    .filter(({ withdrawn_at, replaced_at }) => withdrawn_at === null && replaced_at === null)
    .map(({ member_id, signed_at, material_hash }) => ({
      seat: member_id,
      signature: { at: String(signed_at), isOfNow: material_hash === material },
    }))
    .toSorted((one, other) => Number(one.signature.isOfNow) - Number(other.signature.isOfNow));
  return new Map(standing.map(({ seat, signature }) => [seat, signature]));
}

function table({ known }: Pack, group: string, seats: Snapshot[], signed: Map<unknown, Signature>): Html {
  return reportTable(
    `${group}: ${seats.length}`,
    ["Seat", "Who", "Role", "Joined", "Until", "Signed the statements"],
    seats.map((seat) => row(seat, signed.get(seat.id), known.timeZone)),
  );
}

function row(
  { number, name, role, joined_on, paused_on, left_on }: Snapshot,
  signature: Signature | undefined,
  timeZone: string,
): Html {
  const until = left_on
    ? `left ${dayInWords(String(left_on))}`
    : paused_on
      ? `taking a break since ${dayInWords(String(paused_on))}`
      : "";
  const signedOn = signature ? signedInWords(signature, timeZone) : "not yet";
  return html`<tr><td>${String(number)}</td><th scope="row">${String(name)}</th><td>${String(role)}</td><td>${dayInWords(String(joined_on))}</td><td>${until}</td><td>${signedOn}</td></tr>`;
}

function signedInWords({ at, isOfNow }: Signature, timeZone: string): string {
  const day = dayInWords(dayOf(new Date(at), timeZone));
  return isOfNow ? day : `an earlier version, on ${day}; this one not yet`;
}
