import Link from "next/link";
import type { ReactNode } from "react";
import { ProjectPage } from "@/app/_shell/project-page";
import { closedWords } from "@/app/_shell/who-can";
import { BackLink } from "@/app/_ui/back-link";
import { PageTitle } from "@/app/_ui/page-title";
import type { Viewer } from "@/lib/auth/current-actor";
import type { ProjectView } from "@/lib/projects/queries";
import { OneThing, OneThingFirst } from "./one-thing";

type SigningPageProps = { viewer: Viewer; view: ProjectView; children: ReactNode };

/** A page with one thing to do: nothing of the project stands above it. */
export function SigningPage({ viewer, view, children }: SigningPageProps) {
  return (
    <ProjectPage viewer={viewer} view={view} part="statements" inside quiet>
      {children}
    </ProjectPage>
  );
}

/** Not theirs to sign, or not now: says why. */
export function NotForSigning({ viewer, view }: Omit<SigningPageProps, "children">) {
  const home = `/projects/${view.slug}/statements`;
  const title = "Sign the statements";
  return (
    <SigningPage viewer={viewer} view={view}>
      <PageTitle title={title} />
      <OneThingFirst back={<BackLink href={home}>Statements</BackLink>}>
        <h1 className="statement">{title}</h1>
      </OneThingFirst>
      <OneThing>
        <p>
          {view.ownSeat === null
            ? "The statements are signed by the people at the table. You have no seat here."
            : closedWords}
        </p>
        <Link className="standalone-link" href={home}>
          Read the statements
        </Link>
      </OneThing>
    </SigningPage>
  );
}
