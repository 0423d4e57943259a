"use client";

import "@/app/_ui/styles/all.css";
import Broken from "./error";

/** The same words when even the frame around pages broke. */
export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <Broken {...props} />
      </body>
    </html>
  );
}
