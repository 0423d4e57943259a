import Link from "next/link";
import { SitePage } from "@/app/_shell/site-page";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { currentActor, type Viewer } from "@/lib/auth/current-actor";
import { networkSupport } from "@/lib/network/queries";

export default async function Help() {
  const viewer = await currentActor();
  return (
    <SitePage viewer={viewer} current="/help">
      <PageTitle title="Help" />
      <Hero>
        <h1 className="title">Help</h1>
        <p className="lede">How to use Alongside, and whom to turn to.</p>
      </Hero>
      <div className="page">
        <Record name="Support right now" id="support">
          <Support viewer={viewer} />
        </Record>
        <Record name="New to co-production?">
          <p className="prose">
            <Link href="/workbook">The workbook</Link> is a short introduction in eight parts, to read alone or in a
            group.
          </p>
        </Record>
        <Record name="Signing in">
          <div className="prose">
            <p>Give your e-mail address and we send you a link. Open it, press the button, and you are in.</p>
            <p>A link works once, for 15 minutes. You can ask for another one at any time.</p>
            <p>Without e-mail, someone in your project can record what you say for you, and show it to you.</p>
          </div>
        </Record>
        <Record name="Your seat">
          <div className="prose">
            <p>
              Your seat says who you are in the project. You can say what you need to take part, or that you would
              rather not say.
            </p>
            <p>You can take a break at any time. Your seat stays yours, and nothing is held against you.</p>
          </div>
        </Record>
        <Record name="The checklist">
          <div className="prose">
            <p>
              The checklist has eight areas. Each answer comes from what is recorded, with its reason beside it. “Not
              yet” means only that: it can still be done.
            </p>
            <p>
              An area is “Confirmed together” when it is in place and two people have said so, one of them a carer or
              someone with lived experience.
            </p>
          </div>
        </Record>
        <Record name="Who can see what">
          <div className="prose">
            <p>
              People at the table see their project. Coordinators of the network see it too, to check that the process
              was followed.
            </p>
            <p>
              What you need to take part and how to reach you is seen by you, the lead and the facilitators. Nobody
              else.
            </p>
          </div>
        </Record>
        <Record name="Evidence packs">
          <div className="prose">
            <p>
              A pack holds what a project wrote down, in one file. Leads, facilitators and coordinators can make one on
              the project’s page “Evidence”.
            </p>
            <p>
              If someone gave you a pack, you can <Link href="/verify">check that nothing in it was changed</Link>. You
              need no account for this.
            </p>
          </div>
        </Record>
        <Record name="Easier to read">
          <p className="prose">
            You can make the words larger, or change the spacing and the contrast, at{" "}
            <Link href="/display">reading settings</Link>.
          </p>
        </Record>
      </div>
    </SitePage>
  );
}

async function Support({ viewer }: { viewer: Viewer | null }) {
  const networks = await networkSupport(viewer);
  if (networks.length === 0) {
    return (
      <p className="prose">
        If someone is in danger, call the emergency services: 999 or 112. For other support, sign in to see the words of
        your own network, or ask the person who leads your project.
      </p>
    );
  }
  return networks.map(({ name, supportWords }) => (
    <div key={name} className="prose">
      <h3 className="sub-title">{name}</h3>
      <p className="as-written">{supportWords}</p>
    </div>
  ));
}
