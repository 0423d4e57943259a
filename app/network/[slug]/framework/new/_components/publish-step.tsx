"use client";

import { useEffect, useRef } from "react";
import { WhatChanges } from "@/app/_components/what-changes";
import { Actions } from "@/app/_ui/actions";
import { useCurrentForm } from "@/app/_ui/form-context";
import { Radios } from "@/app/_ui/radios";
import { Record } from "@/app/_ui/record";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { VersionPreview } from "@/lib/framework/difference";
import { renewalInWords, weightInWords } from "@/lib/framework/words";

/** What the new version changes and what it asks of people; then its weight and the reason, and it is published. */
export function PublishStep({ preview }: { preview: VersionPreview }) {
  const heading = useFocusOnArrival();
  const { number, difference, mustBeMaterial } = preview;
  const weights = mustBeMaterial ? (["material"] as const) : (["wording", "material"] as const);
  return (
    <>
      <h2 className="section-title" tabIndex={-1} ref={heading}>
        What changes in version {number}
      </h2>
      <WhatChanges difference={difference} />
      <Record name="Publish" note="Every open project is brought over to the new version.">
        {mustBeMaterial && <p>A statement came or went, so this is more than wording.</p>}
        <Radios
          name="weight"
          label="How much changes for those who signed?"
          defaultValue={mustBeMaterial ? "material" : undefined}
          options={weights.map((weight) => ({
            value: weight,
            label: weightInWords(weight),
            hint: renewalInWords(weight, preview),
          }))}
        />
        <TextArea name="why" label="Why" hint="For the members: they read it with the new version." rows={3} />
        <Actions>
          <SubmitButton name="step" value="publish" pendingWords="Publishing …">
            Publish version {number}
          </SubmitButton>
          <SubmitButton quiet name="step" value="write" pendingWords="Going back …">
            Go on writing
          </SubmitButton>
        </Actions>
      </Record>
    </>
  );
}

/** Whoever asked to see what changes is led there; where there are problems, their summary has the focus. */
function useFocusOnArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  const hasProblem = useRef(useCurrentForm().problems.length > 0);
  useEffect(() => {
    if (!hasProblem.current) heading.current?.focus();
  }, []);
  return heading;
}
