import type { ComponentProps } from "react";
import { SentOnceForm } from "./sent-once-form";

/** The one form wrapper. It is rendered on the server alone, so that each rendering carries an id of its own. */
export function ActionForm(props: Omit<ComponentProps<typeof SentOnceForm>, "submission">) {
  return <SentOnceForm {...props} submission={crypto.randomUUID()} />;
}
