"use client";

import { useEffect, useRef } from "react";
import { kindWords } from "@/lib/evidence/words";
import type { Checking } from "./use-checking";

/** How far it is; then what was found, difference by difference. */
export function Outcome({ checking: { percent, found } }: { checking: Checking }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (found) heading.current?.focus();
  }, [found]);
  return (
    <>
      <p role="status">{percent === null ? "" : "Looking into the pack …"}</p>
      {percent !== null && (
        <progress max={100} value={percent} aria-label="How much was looked at">
          {percent} %
        </progress>
      )}
      {found && (
        <section aria-labelledby="outcome" className="outcome">
          <h2 id="outcome" className="section-title" ref={heading} tabIndex={-1}>
            {found.summary.heading}
          </h2>
          <p className="note">{found.name}</p>
          {found.summary.words.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {found.verification.findings.length > 0 && (
            <ul className="plain-list">
              {found.verification.findings.map(({ kind, where, what }) => (
                <li key={`${where} ${what}`} className="plain-list__row">
                  <p>
                    <strong>
                      {kindWords[kind]}: {where}.
                    </strong>{" "}
                    {what}
                  </p>
                </li>
              ))}
            </ul>
          )}
          {found.verification.more > 0 && <p>And {found.verification.more} more.</p>}
        </section>
      )}
    </>
  );
}
