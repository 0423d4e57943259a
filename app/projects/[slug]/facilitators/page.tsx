import "../people/_components/people.css";
import "./_components/facilitators.css";
import Link from "next/link";
import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { ProjectPage } from "@/app/_shell/project-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { listWithAnd } from "@/lib/checklist/words";
import type { ProjectView } from "@/lib/projects/queries";
import { trainingOf } from "@/lib/training/queries";
import { mayNow, openTable } from "../people/_components/seats";
import { FacilitatorLine } from "./_components/facilitator-line";
import { ShareRecord } from "./_components/share-record";
import { TurnToRecord } from "./_components/turn-to-record";

export default async function Facilitators({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const training = await trainingOf(view);
  const home = `/projects/${view.slug}`;
  const groups = groupsAtTable(view);
  const hosts = view.seats.filter(({ leftOn, role }) => leftOn === null && role !== "member");
  return (
    <ProjectPage viewer={viewer} view={view} part="people" inside>
      <PageTitle title={`Facilitators: ${view.title}`} />
      <Hero back={<BackLink href={`${home}/people`}>The table</BackLink>}>
        <h1 className="title">Facilitators</h1>
        <p className="lede">
          The people who look after how this group works together: who they are, what prepared them for it, and whom
          everyone can turn to.
        </p>
        <p>
          <Link className="standalone-link" href={`${home}/checklist/facilitators`}>
            What the checklist says about this
          </Link>
        </p>
      </Hero>
      <Page>
        <Record name="Who facilitates" note={whichGroups(view)}>
          <ul className="seat-lines">
            {hosts.map((seat) => (
              <FacilitatorLine
                key={seat.number}
                seat={seat}
                group={groups.find(({ key }) => key === seat.group)}
                training={training.filter((one) => one.seat === seat.number)}
                home={`${home}/people`}
                mayRecord={mayNow(view, "training.record", seat.number === view.ownSeat)}
              />
            ))}
          </ul>
        </Record>
        <ShareRecord view={view} />
        <TurnToRecord view={view} />
      </Page>
    </ProjectPage>
  );
}

/** In the words of rule 5.2, which counts those with the role of facilitator. */
function whichGroups({ seats, framework }: ProjectView): string {
  const facilitators = seats.filter(({ leftOn, role }) => leftOn === null && role === "facilitator");
  const groups = framework.groups.filter(({ key }) => facilitators.some(({ group }) => group === key));
  if (facilitators.length === 0) return "Nobody but the lead is a facilitator yet.";
  return `Leads and facilitators. The facilitators come from ${listWithAnd(groups.map(({ inSentence }) => inSentence))}.`;
}
