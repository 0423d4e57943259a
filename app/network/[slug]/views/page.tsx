import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { savedViewsOf } from "@/lib/network/own-queries";
import { readPortfolioFilter, type SearchParams } from "@/lib/network/portfolio-address";
import { filtersInUse } from "../_components/filters-in-use";
import { NetworkPage } from "../_components/network-page";
import { openNetworkPage } from "../_components/open-network";
import { anew, readLook, searchOf } from "../_components/search";
import { forgetViewAction, saveViewAction } from "./actions";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

/** The coordinator's own names for what they look at often; and a name for what they came from. */
export default async function SavedViews({ params, searchParams }: Props) {
  const { viewer, network } = await openNetworkPage(params);
  const asked = await searchParams;
  const filter = anew(readPortfolioFilter(asked, network.framework.groups));
  const search = String(searchOf(filter, readLook(asked)));
  const home = `/network/${network.slug}`;
  const back = { href: search ? `${home}?${search}` : home, label: "Projects in the network" };
  const views = await savedViewsOf(network);
  const inUse = filtersInUse(filter, network.framework).map(({ label }) => label);
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part=""
      back={back}
      title="Your views"
      lede="A view is a name for filters, an order and columns. It is yours alone."
      notice={asked.removed === "1" && <Notice>The view is removed. The projects are as they were.</Notice>}
    >
      <ActionForm
        action={saveViewAction.bind(null, { slug: network.slug, search })}
        title={`Your views: ${network.name}`}
      >
        <p>
          {inUse.length === 0
            ? "You come from all projects, without a filter."
            : `You come from the projects with: ${inUse.join("; ")}.`}
        </p>
        <Field
          name="name"
          label="A name for this view"
          hint="A name you have already stands for this one from now on."
          width="medium"
        />
        <SubmitButton>Save this view</SubmitButton>
      </ActionForm>
      {views.length > 0 && (
        <section aria-labelledby="saved">
          <h2 id="saved">What you saved</h2>
          <ul className="saved-views">
            {views.map((view) => (
              <li key={view.id}>
                <Link href={`${home}${view.search && `?${view.search}`}`}>{view.name}</Link>
                <ActionForm action={forgetViewAction.bind(null, { slug: network.slug, search, view: view.id })}>
                  <SubmitButton quiet small>
                    Remove<span className="visually-hidden"> {view.name}</span>
                  </SubmitButton>
                </ActionForm>
              </li>
            ))}
          </ul>
        </section>
      )}
    </NetworkPage>
  );
}
