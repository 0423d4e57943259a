import "./_components/data.css";
import Link from "next/link";
import { orNotFound } from "@/app/_shell/or-not-found";
import { SitePage } from "@/app/_shell/site-page";
import { Actions } from "@/app/_ui/actions";
import { BackLink } from "@/app/_ui/back-link";
import { ButtonLink } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { ownData } from "@/lib/accounts/queries";
import { requireActor } from "@/lib/auth/current-actor";
import { KeptThings } from "./_components/kept-things";

const title = "What is kept of you";

export default async function OwnData() {
  const viewer = await requireActor();
  const kept = await orNotFound(ownData(viewer));
  return (
    <SitePage viewer={viewer} current="/account">
      <PageTitle title={title} />
      <Hero back={<BackLink href="/account">Your account</BackLink>}>
        <h1 className="title">{title}</h1>
        <p className="lede">Everything Alongside keeps that is yours. Only you can read this page.</p>
        <Actions>
          <ButtonLink href="/account/data/file" prefetch={false}>
            Take it along as a file
          </ButtonLink>
          <Link href="/account/erase">Erase me</Link>
        </Actions>
      </Hero>
      <div className="page">
        {kept
          .filter(({ things }) => things.length > 0)
          .map(({ key, name, things }) => (
            <Record key={key} name={name}>
              <KeptThings part={key} things={things} />
            </Record>
          ))}
        <Record name="What nobody can show you">
          <div className="prose">
            <p>
              What you said without a name, and what you answered to a pulse or to “how it feels”, is kept so that
              nobody can tell whose it is. So it cannot be shown to you either, and cannot be erased.
            </p>
            <p>What was sealed when you signed, with its key, is in the file that you can take along.</p>
            <p>The content of files stands where they were added. Mails that you were sent are in your own mailbox.</p>
          </div>
        </Record>
      </div>
    </SitePage>
  );
}
