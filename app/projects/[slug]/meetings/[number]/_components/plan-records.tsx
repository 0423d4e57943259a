import { Record } from "@/app/_ui/record";
import { SummaryList } from "@/app/_ui/summary-list";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf, whenInWords } from "@/lib/calendar/moments";
import { listWithAnd } from "@/lib/checklist/words";
import type { Meeting } from "@/lib/meetings/queries";

/** When and where a meeting is, or was, and by whom it is held. */
export function WhenAndWhere({ meeting, timeZone }: { meeting: Meeting; timeZone: string }) {
  const { place, link, access, facilitators, sentAt, wasSent, heldAt } = meeting;
  const sent = sentAt && `Sent to everyone on ${dayInWords(dayOf(sentAt, timeZone))}.`;
  const notSent = heldAt === null ? "Not sent yet." : "Nothing was sent ahead.";
  return (
    <Record name="When and where">
      <SummaryList
        rows={[
          { name: "When", value: whenInWords(meeting, timeZone) },
          ...(place === "" ? [] : [{ name: "Where", value: place }]),
          ...(link === "" ? [] : [{ name: "Link", value: <OtherSite href={link}>{link}</OtherSite> }]),
          {
            name: "So that everyone can take part",
            value: access === "" ? "Nothing is written down yet." : <span className="as-written">{access}</span>,
          },
          {
            name: "Who holds it",
            value: facilitators.length > 0 ? listWithAnd(facilitators.map(({ name }) => name)) : "Nobody is named yet.",
          },
          {
            name: "Papers",
            value: sent ?? (wasSent ? "They have changed since they were sent." : notSent),
          },
        ]}
      />
    </Record>
  );
}

export function Agenda({ agenda }: Pick<Meeting, "agenda">) {
  if (agenda.length === 0) return null;
  return (
    <Record name="Agenda">
      <ol className="numbered">
        {agenda.map(({ id, text, minutes }) => (
          <li key={id}>
            {text}
            {minutes !== null && <span className="note"> {minutes} minutes</span>}
          </li>
        ))}
      </ol>
    </Record>
  );
}

export function Papers({ papers }: Pick<Meeting, "papers">) {
  if (papers.length === 0) return null;
  return (
    <Record name="Papers" note="To read before it.">
      <ul className="bulleted">
        {papers.map(({ text, link }) => (
          <li key={`${text} ${link}`} className="meeting-paper">
            {link === "" ? `${text} (on paper)` : <OtherSite href={link}>{text}</OtherSite>}
          </li>
        ))}
      </ul>
    </Record>
  );
}

/** An address that people gave: nobody there learns where the reader came from. */
function OtherSite({ href, children }: { href: string; children: string }) {
  return (
    <a className="meeting-address" href={href} rel="noopener noreferrer">
      {children}
    </a>
  );
}
