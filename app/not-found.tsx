import Link from "next/link";
import { SitePage } from "@/app/_shell/site-page";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { currentActor } from "@/lib/auth/current-actor";

export default async function NotFound() {
  const viewer = await currentActor();
  return (
    <SitePage viewer={viewer}>
      <PageTitle title="Page not found" />
      <Hero>
        <h1 className="title">This page is not here</h1>
        <p className="lede">It may have moved, or it is only for the people of another project.</p>
        <p>
          <Link className="standalone-link" href={viewer ? "/projects" : "/sign-in"}>
            {viewer ? "Go to your projects" : "Sign in"}
          </Link>
        </p>
      </Hero>
    </SitePage>
  );
}
