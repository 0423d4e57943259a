import Link from "next/link";
import { SitePage } from "@/app/_shell/site-page";
import { BackLink } from "@/app/_ui/back-link";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { env } from "@/lib/env";

export default function Sent() {
  const { demo, smtp } = env();
  return (
    <SitePage viewer={null} current="/sign-in">
      <PageTitle title="Look in your mail" />
      <Hero back={<BackLink href="/sign-in">Back to sign in</BackLink>}>
        <h1 className="title">Look in your mail</h1>
        <p className="lede">If we know this address, a link is on its way. It works once, for 15 minutes.</p>
      </Hero>
      <div className="page page-body prose">
        <p>Nothing there after a few minutes? Look in the folder for unwanted mail, or ask for another link.</p>
        <p>Still nothing? Ask a project lead which address they have for you.</p>
        {demo && !smtp && (
          <p>
            This is a demo, so no mail leaves it. <Link href="/demo-mailbox">Open the demo mailbox</Link>
          </p>
        )}
      </div>
    </SitePage>
  );
}
