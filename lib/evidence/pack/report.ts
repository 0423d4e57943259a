import { dayInWords } from "@/lib/calendar/days";
import { momentInWords } from "@/lib/calendar/moments";
import { places } from "@/lib/evidence/verify/formats";
import { namesWords, partsInWords } from "@/lib/evidence/words";
import { Html, html } from "./html";
import { kindsIn } from "./ledger-pages";
import type { Pack } from "./open-pack";
import { type PackFile, textFile } from "./pack-file";
import { decisionsChapter } from "./report-decisions";
import { chapter } from "./report-parts";
import { peopleChapter } from "./report-people";
import { pulseChapter } from "./report-pulse";
import { standardsChapter } from "./report-standards";
import { areasChapter, statementsChapter } from "./report-standing";
import { reportStyle } from "./report-style";
import { type Chapter, chaptersInOrder, toldElsewhere } from "./report-words";

/** The report: one page that loads nothing, for a screen, a screen reader and paper. */
export function reportFile(pack: Pack): PackFile {
  return textFile(places.report, async function* () {
    for await (const part of reportOf(pack)) yield part.text;
  });
}

async function* reportOf(pack: Pack): AsyncGenerator<Html> {
  const others = (await kindsIn(pack.extent)).filter((kind) => !isTold(kind));
  yield head(pack);
  for (const one of chaptersInOrder) yield* chapterOf(pack, one, others);
}

async function* chapterOf(pack: Pack, one: Chapter, others: string[]): AsyncGenerator<Html> {
  switch (one.id) {
    case "people":
      return yield* peopleChapter(pack);
    case "statements":
      return yield statementsChapter(pack);
    case "areas":
      return yield areasChapter(pack);
    case "decisions":
      return yield* decisionsChapter(pack);
    case "pulse":
      return yield* pulseChapter(pack);
    case "standards":
      return yield standardsChapter();
    case "about":
      return yield foot(pack);
    default:
      return yield* chapter(pack, { lede: "", ...one, kinds: one.kinds ?? others });
  }
}

function isTold(kind: string): boolean {
  return toldElsewhere.includes(kind) || chaptersInOrder.some(({ kinds = [] }) => kinds.includes(kind));
}

function head(pack: Pack): Html {
  const { project, network, pack: made } = pack.about;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Evidence: ${project.title}</title><style>${new Html(reportStyle)}</style></head><body>
<div class="band"><header><p>${network.name}</p><h1>${project.title}</h1>
<p class="lede">Evidence of how this group worked together: ${periodOf(pack)}.</p>
<p class="note">Pack ${made.number}, made ${momentInWords(new Date(made.madeAt), network.timeZone)} (${network.timeZone}). People are named ${namesWords[made.names]}.</p></header></div>
<main><nav aria-label="Contents"><h2>Contents</h2><ul>${chaptersInOrder.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`;
}

function periodOf({ fromDay, toDay }: Pack): string {
  if (!fromDay && !toDay) return "from the beginning to the day it was made";
  return [fromDay && `from ${dayInWords(fromDay)}`, toDay ? `until ${dayInWords(toDay)}` : "to the day it was made"]
    .filter(Boolean)
    .join(" ");
}

function foot({ about: { pack, ledger } }: Pack): Html {
  return html`<section id="about"><h2>About this report</h2>
<p>It was written by Alongside from the records of the project, up to entry ${ledger.entries} of its ledger. In this pack: ${partsInWords(pack)}.</p>
<p>Whether anything in the pack was changed since, anyone can check: README.txt beside this page says how. The report itself is covered by the signature of the pack like every other file.</p>
<p>What is private is not here: access needs, ways of contact, answers to single pulses, what was sealed in a signature.</p></section></main>
<footer><p class="note">Last hash of the ledger: ${ledger.head}</p></footer></body></html>
`;
}
