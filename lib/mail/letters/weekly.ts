import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { count } from "@/lib/checklist/words";
import { newestCheckpointOf } from "@/lib/ledger/opened-checkpoint";
import type { Addressed } from "@/lib/mail/letter";
import { changesInShort } from "@/lib/network/changes";
import { changesOf } from "@/lib/network/changes-queries";
import { addressOf } from "./addressees";
import { coordinatorWith, waysToStop } from "./coordinators";

type Weekly = { networkPersonId: string; since: string; until: string };

const mostProjects = 10;

const keepIt =
  "The file beside this letter is a signed checkpoint of these records. Keep it: with it, anyone can see later whether something older was changed or taken away.";

/** What changed in a week, in short; nothing when nothing did, or when they want no letter any more. */
export async function writeWeekly({ networkPersonId, since, until }: Weekly): Promise<Addressed | null> {
  const coordinator = await coordinatorWith(networkPersonId);
  if (!coordinator?.email || coordinator.stoppedAt !== null) return null;
  const { email, isOfDemo, name, slug, networkName, timeZone } = coordinator;
  const span = { since: new Date(since), until: new Date(until) };
  const { lines, changed } = await changesOf(coordinator, span, undefined, mostProjects);
  if (changed === 0) return null;
  const more = changed - lines.length;
  const checkpoint = (await newestCheckpointOf(coordinator.id, span.since)) ?? undefined;
  const stop = waysToStop(networkPersonId);
  return {
    to: email,
    isOfDemo,
    letter: {
      subject: "Your weekly letter from Alongside",
      name,
      parts: [
        {
          words: `Since ${dayInWords(dayOf(span.since, timeZone))} something changed in ${count(changed, "project", "projects")} of ${networkName}.`,
        },
        { list: lines.map(changesInShort) },
        ...(more > 0 ? [{ words: `And in ${count(more, "other", "others")}.` }] : []),
        { link: addressOf(`/network/${slug}/changes`), label: "See what changed" },
        ...(checkpoint ? [{ words: keepIt }] : []),
      ],
      foot: [
        { words: `Alongside sends you this on Mondays because you coordinate ${networkName}.` },
        { link: stop.page, label: "Stop this letter" },
      ],
    },
    stop: stop.now,
    checkpoint,
  };
}
