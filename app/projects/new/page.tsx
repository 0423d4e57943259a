import { orNotFound } from "@/app/_shell/or-not-found";
import { SitePage } from "@/app/_shell/site-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { EmptyState } from "@/app/_ui/empty-state";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { requireActor, type Viewer } from "@/lib/auth/current-actor";
import { openNetwork, ownNetworks } from "@/lib/network/queries";
import { ChooseNetwork } from "./_components/choose-network";
import { StartForm } from "./_components/start-form";

type Props = { searchParams: Promise<{ network?: string | string[] }> };

export default async function NewProject({ searchParams }: Props) {
  const viewer = await requireActor();
  const { network } = await searchParams;
  return (
    <SitePage viewer={viewer} current="/projects">
      <Hero back={<BackLink href="/projects">Your projects</BackLink>}>
        <h1 className="title">Start a project</h1>
        <p className="lede">
          Only the title, the day and your own group are needed now. Leave the rest empty, or write down what you know.
        </p>
      </Hero>
      <Page>
        <Start viewer={viewer} network={typeof network === "string" ? network : undefined} />
      </Page>
    </SitePage>
  );
}

async function Start({ viewer, network }: { viewer: Viewer; network: string | undefined }) {
  const networks = await ownNetworks(viewer);
  const chosen = network ?? (networks.length === 1 ? networks[0]?.slug : undefined);
  if (chosen !== undefined) return <StartForm network={await orNotFound(openNetwork(viewer, chosen))} />;
  if (networks.length > 1) return <ChooseNetwork networks={networks} />;
  return (
    <div className="page-body">
      <PageTitle title="Start a project" />
      <EmptyState title="You are not in a network yet">
        <p>
          Every project belongs to a network of people who work this way. Ask a coordinator of your network to let you
          in, with the e-mail address that you signed in with. Then you can start a project here.
        </p>
      </EmptyState>
    </div>
  );
}
