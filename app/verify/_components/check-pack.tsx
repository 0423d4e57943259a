"use client";

import { type FormEvent, useSyncExternalStore } from "react";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { FileField } from "@/app/_ui/file-field";
import type { TrustedKey } from "@/lib/evidence/verify/keys";
import { Outcome } from "./outcome";
import { useChecking } from "./use-checking";
import "./checking.css";

/** A pack to choose; it is looked at here, in the browser. Where no script runs, there is nothing to choose. */
export function CheckPack({ ownKeys }: { ownKeys: TrustedKey[] }) {
  const { checking, check } = useChecking(ownKeys);
  const hasScripts = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!hasScripts) return null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    check(data.get("pack"), String(data.get("key") ?? ""));
  };
  return (
    <form onSubmit={submit} className="checking" noValidate>
      <FileField
        name="pack"
        label="The pack"
        hint="The ZIP file, as it was given to you."
        accept=".zip,application/zip"
        error={checking.problems.pack}
      />
      <Field
        name="key"
        label="The fingerprint of a key that you know"
        hint="64 letters and figures. Leave it empty to look at the pack alone."
        autoComplete="off"
        spellCheck={false}
        error={checking.problems.key}
        optional
      />
      <div>
        <Button type="submit">Check this pack</Button>
      </div>
      <Outcome checking={checking} />
    </form>
  );
}

const never = () => () => {};
