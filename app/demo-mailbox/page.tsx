import { orNotFound } from "@/app/_shell/or-not-found";
import { SitePage } from "@/app/_shell/site-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { currentActor } from "@/lib/auth/current-actor";
import { universalMomentInWords } from "@/lib/calendar/moments";
import { demoMailbox } from "@/lib/mail/queries";
import { Linked } from "./_components/linked";

export default async function DemoMailbox() {
  const mails = await orNotFound(demoMailbox());
  return (
    <SitePage viewer={await currentActor()}>
      <PageTitle title="Demo mailbox" />
      <Hero>
        <h1 className="title">Demo mailbox</h1>
        <p className="lede">
          No mail leaves this demo. What would have been sent is here, for everyone to read. Times are UTC.
        </p>
      </Hero>
      <div className="page page-body">
        {mails.length === 0 && (
          <EmptyState title="No mail yet">Ask for a sign-in link, and it appears here.</EmptyState>
        )}
        {mails.map((mail) => (
          <Record key={mail.id} name={mail.subject} note={`To ${mail.to}, ${universalMomentInWords(mail.sentAt)}`}>
            <p className="mail-text">
              <Linked text={mail.text} />
            </p>
          </Record>
        ))}
      </div>
    </SitePage>
  );
}
