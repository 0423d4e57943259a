import { SitePage } from "@/app/_shell/site-page";
import { ActionForm } from "@/app/_ui/action-form";
import { BackLink } from "@/app/_ui/back-link";
import { Checkbox } from "@/app/_ui/checkbox";
import { Hero } from "@/app/_ui/hero";
import { SubmitButton } from "@/app/_ui/submit-button";
import { requireActor } from "@/lib/auth/current-actor";
import { forgetNotesAction } from "../actions";

const title = "Delete what you wrote";

export default async function ForgetNotes() {
  return (
    <SitePage viewer={await requireActor()} current="/workbook">
      <Hero back={<BackLink href="/workbook/notes">Everything you wrote</BackLink>}>
        <h1 className="title title--small">{title}</h1>
        <p className="lede">Everything you wrote in the workbook goes for good, and you begin anew.</p>
      </Hero>
      <div className="page page-body">
        <ActionForm action={forgetNotesAction} title={title}>
          <Checkbox name="sure" label="Yes, delete all of it" />
          <SubmitButton pendingWords="Deleting …">Delete what I wrote</SubmitButton>
        </ActionForm>
      </div>
    </SitePage>
  );
}
