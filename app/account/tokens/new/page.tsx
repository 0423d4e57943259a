import { SitePage } from "@/app/_shell/site-page";
import { ActionForm } from "@/app/_ui/action-form";
import { BackLink } from "@/app/_ui/back-link";
import { Hero } from "@/app/_ui/hero";
import { requireActor } from "@/lib/auth/current-actor";
import { OnlyForCoordinators } from "../_components/only-for-coordinators";
import { TokenForm } from "../_components/token-form";
import { makeTokenAction } from "../actions";

const title = "Make a token";

export default async function NewToken() {
  const viewer = await requireActor();
  const [first, ...others] = viewer.coordinates;
  return (
    <SitePage viewer={viewer} current="/account">
      <Hero back={<BackLink href="/account/tokens">Your API tokens</BackLink>}>
        <h1 className="title title--small">{title}</h1>
        <p className="lede">It reads one network, for as long as you choose and as long as you coordinate it.</p>
      </Hero>
      <div className="page page-body">
        {first ? (
          <ActionForm
            action={makeTokenAction}
            title={title}
            values={{ network: others.length === 0 ? first.slug : "", days: "90" }}
          >
            <TokenForm networks={viewer.coordinates} />
          </ActionForm>
        ) : (
          <OnlyForCoordinators title={title} />
        )}
      </div>
    </SitePage>
  );
}
