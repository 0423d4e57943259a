import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { letterAction } from "../actions";

/** Whether the weekly letter comes, and the button that turns it. */
export function WeeklyLetter({ slug, isStopped }: { slug: string; isStopped: boolean }) {
  return (
    <section className="changes__letter no-print" aria-labelledby="letter">
      <h2 className="section-title" id="letter">
        Your weekly letter
      </h2>
      <p>
        {isStopped
          ? "No letter comes to you about this network."
          : "On Mondays a letter tells you by mail in short what changed. In a week without a change none comes."}
      </p>
      <ActionForm action={letterAction.bind(null, slug)}>
        {isStopped && <input type="hidden" name="wanted" value="yes" />}
        <SubmitButton quiet small>
          {isStopped ? "Send me the letter again" : "Stop the letter"}
        </SubmitButton>
      </ActionForm>
    </section>
  );
}
