import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { SummaryList } from "@/app/_ui/summary-list";
import { TextArea } from "@/app/_ui/text-area";
import { dayOf } from "@/lib/calendar/moments";
import { count } from "@/lib/checklist/words";
import { portfolioSearch, readPortfolioFilter, type SearchParams } from "@/lib/network/portfolio-address";
import { countedUpTo, portfolioOf } from "@/lib/network/portfolio-queries";
import { mostDrawn } from "@/lib/network/schema";
import { NetworkPage } from "../../_components/network-page";
import { openNetworkPage } from "../../_components/open-network";
import { anew } from "../../_components/search";
import { DrawnFrom } from "../_components/drawn-from";
import { drawSampleAction } from "../actions";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function DrawSample({ params, searchParams }: Props) {
  const { viewer, network } = await openNetworkPage(params);
  const { framework } = network;
  const filter = anew(readPortfolioFilter(await searchParams, framework.groups));
  const { matching } = await portfolioOf(network, filter, dayOf(new Date(), network.timeZone), 1);
  const search = String(portfolioSearch(filter));
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part="audits"
      back={{ href: `/network/${network.slug}/audits`, label: "Audits" }}
      title="Draw a sample"
      lede="Which projects are audited, chosen in a way that anyone can check. Nobody picks: the draw goes by the newest entry of the network’s ledger, and every draw stays on the list."
    >
      <SummaryList
        rows={[
          { name: "Drawn from", value: <DrawnFrom filter={filter} framework={framework} /> },
          {
            name: "That is",
            value:
              matching > countedUpTo ? `More than ${countedUpTo} projects` : count(matching, "project", "projects"),
          },
        ]}
      />
      <Link className="standalone-link" href={`/network/${network.slug}${search && `?${search}`}`}>
        Choose from which projects, with the filters of the list
      </Link>
      <ActionForm action={drawSampleAction.bind(null, network.slug)} title={`Draw a sample: ${network.name}`}>
        <input type="hidden" name="search" value={search} />
        <Field
          name="size"
          label="How many at random"
          hint={`From 1 to ${mostDrawn}. Leave it empty to take all of them.`}
          optional
          inputMode="numeric"
          width="short"
        />
        <TextArea name="why" label="Why these are audited" hint="Everyone at their tables reads it." rows={3} />
        <SubmitButton>Draw the sample</SubmitButton>
      </ActionForm>
    </NetworkPage>
  );
}
