import { SitePage } from "@/app/_shell/site-page";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { currentActor } from "@/lib/auth/current-actor";
import { erasedName } from "@/lib/erasing/words";

const title = "You are erased";

/** Where someone comes out who was erased: nobody is signed in here any more. */
export default async function Erased() {
  return (
    <SitePage viewer={await currentActor()} current="/account">
      <PageTitle title={title} />
      <Hero>
        <h1 className="title">{title}</h1>
        <p className="lede">
          Your name, your address and your words are gone. Where you sat, it says “{erasedName}”. Thank you for all you
          brought.
        </p>
      </Hero>
    </SitePage>
  );
}
