import { Button } from "@/app/_ui/button";
import { momentInWords } from "@/lib/calendar/moments";
import type { UndeliveredMail } from "@/lib/mail/queries";
import { mailInWords } from "@/lib/mail/words";

/** What did not arrive, one a row, each with what can be done about it. */
export function UndeliveredList({ mails, timeZone }: { mails: UndeliveredMail[]; timeZone: string }) {
  return (
    <ul className="plain-list">
      {mails.map(({ id, kind, name, reason, failedAt }) => (
        <li key={id} className="plain-list__row">
          <span>
            <strong>
              {mailInWords(kind)}, for {name}
            </strong>
            <br />
            {reason} <span className="note">Given up on {momentInWords(failedAt, timeZone)}.</span>
          </span>
          <span className="actions">
            <Button type="submit" quiet small name="again" value={id}>
              Send again<span className="visually-hidden">, to {name}</span>
            </Button>
            <Button type="submit" quiet small name="aside" value={id}>
              Take off the list<span className="visually-hidden">, the one for {name}</span>
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
