import { orNotFound } from "@/app/_shell/or-not-found";
import { SitePage } from "@/app/_shell/site-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Hero } from "@/app/_ui/hero";
import { SubmitButton } from "@/app/_ui/submit-button";
import { currentActor } from "@/lib/auth/current-actor";
import { remindedBy } from "@/lib/reminders/queries";
import { stopRemindersAction } from "./actions";

/** Where a reminder's link leads, for whoever has it. Opening it does nothing yet: mail scanners open links too. */
export default async function StopReminders({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { title, areStopped } = await orNotFound(remindedBy(token));
  const heading = areStopped ? "Reminders are stopped" : "Stop reminders";
  return (
    <SitePage viewer={await currentActor()}>
      <Hero>
        <h1 className="title">{heading}</h1>
        <p className="lede">
          {areStopped
            ? `No more reminders to sign come to you about “${title}”.`
            : `Press the button, and no more reminders to sign come to you about “${title}”.`}
        </p>
      </Hero>
      <div className="page page-body">
        <p>Your seat, and everything you said, stays as it is.</p>
        <ActionForm key={heading} action={stopRemindersAction.bind(null, token)} title={heading}>
          {areStopped && <input type="hidden" name="wanted" value="yes" />}
          <SubmitButton quiet={areStopped}>{areStopped ? "Send me reminders again" : "Stop reminders"}</SubmitButton>
        </ActionForm>
      </div>
    </SitePage>
  );
}
