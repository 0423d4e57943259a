import { orNotFound } from "@/app/_shell/or-not-found";
import { SitePage } from "@/app/_shell/site-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Hero } from "@/app/_ui/hero";
import { SubmitButton } from "@/app/_ui/submit-button";
import { currentActor } from "@/lib/auth/current-actor";
import { letterBy } from "@/lib/network/own-queries";
import { stopLetterAction } from "./actions";

/** Where a weekly letter's link leads, for whoever has it. Opening it does nothing yet: mail scanners open links too. */
export default async function StopWeeklyLetter({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { networkName, isStopped } = await orNotFound(letterBy(token));
  const heading = isStopped ? "The weekly letter is stopped" : "Stop the weekly letter";
  return (
    <SitePage viewer={await currentActor()}>
      <Hero>
        <h1 className="title">{heading}</h1>
        <p className="lede">
          {isStopped
            ? `No more weekly letters come to you about ${networkName}, and none when an evidence pack is made.`
            : `Press the button, and no more weekly letters come to you about ${networkName}, and none when an evidence pack is made.`}
        </p>
      </Hero>
      <div className="page page-body">
        <p>What changed in its projects you can read there at any time.</p>
        <ActionForm key={heading} action={stopLetterAction.bind(null, token)} title={heading}>
          {isStopped && <input type="hidden" name="wanted" value="yes" />}
          <SubmitButton quiet={isStopped}>{isStopped ? "Send me the letter again" : "Stop the letter"}</SubmitButton>
        </ActionForm>
      </div>
    </SitePage>
  );
}
