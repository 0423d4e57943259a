import { redirect } from "next/navigation";
import { nextToAnswer } from "@/lib/statements/rules";
import { openSigning } from "../_components/open-signing";
import { NotForSigning } from "../_components/signing-page";

/** Begins with the first statement, or goes on where one stopped. */
export default async function Sign({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view, draft, may, home } = await openSigning(params);
  if (!may || !draft) return <NotForSigning viewer={viewer} view={view} />;
  redirect(`${home}/sign/${nextToAnswer(view.framework, draft.answers) ?? "review"}`);
}
