"use client";

import { Button } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { SkipLink } from "@/app/_ui/skip-link";

/** Something broke that is not the reader's fault. Nothing of it is shown but a number that the log knows. */
export default function Broken({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <>
      <SkipLink />
      <main id="main">
        <PageTitle title="Something went wrong" />
        <Hero>
          <h1 className="title">Something went wrong here</h1>
          <p className="lede">This is our fault, not yours. What was saved before is safe.</p>
          <p>
            <Button onClick={reset}>Try again</Button>
          </p>
          {error.digest && <p className="note">If you tell someone about it, give them this number: {error.digest}</p>}
        </Hero>
      </main>
    </>
  );
}
