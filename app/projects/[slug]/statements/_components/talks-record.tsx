import Link from "next/link";
import { Record } from "@/app/_ui/record";
import { count, people } from "@/lib/checklist/words";
import { allows } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import type { Talk } from "@/lib/statements/queries";
import { mayNow } from "../../people/_components/seats";

/** The way to the talks: for leads and facilitators to everyone's, for others to their own. */
export function TalksRecord({ view, talks }: { view: ProjectView; talks: Talk[] }) {
  const home = `/projects/${view.slug}/statements`;
  const isHost = allows("talk.answer", view.roles);
  if (!isHost && talks.length === 0) return null;
  const waiting = talks.filter(({ isOwn, answeredAt, settledAt }) => !isOwn && !answeredAt && !settledAt);
  const who = new Set(waiting.map(({ seat }) => seat.number)).size;
  const answers = talks.filter(({ isOwn, answeredAt, settledAt }) => isOwn && answeredAt && !settledAt).length;
  return (
    <Record name={isHost ? "For leads and facilitators" : "Your talks"} onScreenOnly>
      {isHost && (
        <p>
          {who === 0 ? "Nobody waits for a talk now." : `${people(who)} ${who === 1 ? "waits" : "wait"} for a talk.`}
        </p>
      )}
      {answers > 0 && <p>You have {count(answers, "answer", "answers")} to what you asked.</p>}
      <ul className="plain-links">
        <li>
          <Link href={`${home}/talks`}>{isHost ? "Talks" : "What you asked, and the answers"}</Link>
        </li>
        {mayNow(view, "statement.assist") && (
          <li>
            <Link href={`${home}/assist`}>Help someone to sign</Link>
          </li>
        )}
        {mayNow(view, "statement.print") && (
          <li>
            <Link href={`${home}/paper`}>Print the statements for someone</Link>
          </li>
        )}
      </ul>
    </Record>
  );
}
