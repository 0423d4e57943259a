"use client";

import { useCurrentForm } from "@/app/_ui/form-context";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { CarriedValues } from "./carried-values";
import { PublishStep } from "./publish-step";
import type { VersionFormState } from "./version-form-state";
import { WriteStep } from "./write-step";

const ofPublishing = ["weight", "why"];
const ownFields = ["version", "step", "submission"];

/** A new version in two steps of one form: writing it, then seeing what changes and publishing it. */
export function VersionForm({ version }: { version: number }) {
  const { values, preview }: VersionFormState = useCurrentForm();
  const isOfPublishing = (name: string) => ofPublishing.includes(name);
  const carried = Object.entries(values).filter(
    ([name]) => !ownFields.includes(name) && isOfPublishing(name) === (preview === undefined),
  );
  return (
    <>
      <HiddenVersion version={version} />
      <CarriedValues values={Object.fromEntries(carried)} />
      {preview ? <PublishStep preview={preview} /> : <WriteStep />}
    </>
  );
}
