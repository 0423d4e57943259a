import { ActionForm } from "@/app/_ui/action-form";
import { EmptyState } from "@/app/_ui/empty-state";
import { Notice } from "@/app/_ui/notice";
import { Pages } from "@/app/_ui/pages";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayInWords } from "@/lib/calendar/days";
import { momentInWords, startOfDay } from "@/lib/calendar/moments";
import { count } from "@/lib/checklist/words";
import { changesOf, changesPage } from "@/lib/network/changes-queries";
import { ownLook } from "@/lib/network/own-queries";
import type { Cursor } from "@/lib/network/portfolio";
import { cursorFrom, cursorText, type SearchParams } from "@/lib/network/portfolio-address";
import { NetworkPage } from "../_components/network-page";
import { openNetworkPage } from "../_components/open-network";
import { ChangesOfProject } from "./_components/project-changes";
import { WeeklyLetter } from "./_components/weekly-letter";
import { lookAction } from "./actions";
import "./_components/changes.css";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function ChangesSinceLastLook({ params, searchParams }: Props) {
  const { viewer, network } = await openNetworkPage(params);
  const asked = await searchParams;
  const said = (name: string) => [asked[name]].flat()[0] ?? "";
  const { lookedAt, joinedOn, letterIsStopped } = await ownLook(network);
  const until = new Date();
  const since = lookedAt ?? startOfDay(joinedOn, network.timeZone);
  const place = { after: cursorFrom(said("after")), before: cursorFrom(said("before")) };
  const { lines, hasBefore, hasAfter, changed } = await changesOf(network, { since, until }, place);
  const home = `/network/${network.slug}/changes`;
  const when = lookedAt
    ? `Since you last looked, on ${momentInWords(lookedAt, network.timeZone)}`
    : `Since you came to this network, on ${dayInWords(joinedOn)}`;
  const edge = (name: string, line: { titleKey: string; id: string } | undefined, label: string) =>
    line && { href: `${home}?${name}=${cursorText(cursorOf(line))}`, label };
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part="changes"
      title="What changed"
      lede={`${when}: ${changed === 0 ? "nothing" : `something in ${count(changed, "project", "projects")}`}.`}
      notice={noticeFor(said("saved"))}
    >
      {lines.length > 0 && (
        <ol className="changes">
          {lines.map((line) => (
            <ChangesOfProject key={line.id} changes={line} areas={network.framework.areas} />
          ))}
        </ol>
      )}
      {changed === 0 && (
        <EmptyState title="Nothing new">
          <p>What people do in the projects of the network is told here, project by project, until you have looked.</p>
        </EmptyState>
      )}
      {(hasBefore || hasAfter) && (
        <Pages
          label="More projects"
          showing={`${lines.length} of ${changed}`}
          newer={hasBefore ? edge("before", lines.at(0), `The ${changesPage} before`) : undefined}
          older={hasAfter ? edge("after", lines.at(-1), `The ${changesPage} after`) : undefined}
        />
      )}
      <ActionForm action={lookAction.bind(null, network.slug)} title={`What changed: ${network.name}`}>
        <input type="hidden" name="until" value={until.toISOString()} />
        {changed > 0 && <p>When you have seen this, the next list begins here. Nobody else sees when you looked.</p>}
        {changed > 0 && <SubmitButton>I have looked</SubmitButton>}
      </ActionForm>
      <WeeklyLetter slug={network.slug} isStopped={letterIsStopped} />
    </NetworkPage>
  );
}

function cursorOf({ titleKey, id }: { titleKey: string; id: string }): Cursor {
  return { key: 0, title: titleKey, id };
}

function noticeFor(saved: string) {
  if (saved === "looked") return <Notice>The next list begins from here.</Notice>;
  return saved === "letter" && <Notice>Saved.</Notice>;
}
