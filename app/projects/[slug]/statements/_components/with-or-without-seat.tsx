import type { ReactNode } from "react";
import { SitePage } from "@/app/_shell/site-page";
import type { Viewer } from "@/lib/auth/current-actor";
import { NotFound } from "@/lib/errors";
import { openProject, type ProjectView } from "@/lib/projects/queries";
import { SigningPage } from "./signing-page";

/** The project, or null for someone who has left it: their own signature is in sight for them all the same. */
export async function openIfSeated(viewer: Viewer, slug: string): Promise<ProjectView | null> {
  try {
    return await openProject(viewer, slug);
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}

type FrameProps = { viewer: Viewer; view: ProjectView | null; children: ReactNode };

/** The frame of a page about one's own signature, within the project or, after leaving, without it. */
export function WithOrWithoutSeat({ viewer, view, children }: FrameProps) {
  if (!view) return <SitePage viewer={viewer}>{children}</SitePage>;
  return (
    <SigningPage viewer={viewer} view={view}>
      {children}
    </SigningPage>
  );
}
