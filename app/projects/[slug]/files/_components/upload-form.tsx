"use client";

import type { ReactNode } from "react";
import { Button } from "@/app/_ui/button";
import { FileField } from "@/app/_ui/file-field";
import type { FormAction } from "@/app/_ui/form-state";
import { SentOnceForm } from "@/app/_ui/sent-once-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { type Sending, useSending } from "./use-sending";
import "./files.css";

type UploadFormProps = {
  title: string;
  /** Where a form without scripts is sent. */
  action: FormAction;
  /** Where a script sends the same, and hears how much has gone. */
  sendTo: string;
  submission: string;
  largestFile: number;
  accept: string;
  hint: string;
  children: ReactNode;
};

/** A file to choose and send. With scripts it says how much is sent, and can be cancelled. */
export function UploadForm({
  title,
  action,
  sendTo,
  submission,
  largestFile,
  accept,
  hint,
  children,
}: UploadFormProps) {
  const { sending, send, cancel } = useSending(sendTo);
  return (
    <SentOnceForm
      title={title}
      action={typeof window === "undefined" ? action : send}
      submission={submission}
      largestFile={largestFile}
    >
      <FileField name="file" label="The file" hint={hint} accept={accept} />
      {children}
      <div>
        <SubmitButton pendingWords="Sending …">Keep this file</SubmitButton>
      </div>
      {sending && <Progress sending={sending} cancel={cancel} />}
    </SentOnceForm>
  );
}

function Progress({ sending: { percent, words, isUnderWay }, cancel }: { sending: Sending; cancel: () => void }) {
  return (
    <div className="sending">
      <p role="status">{words}</p>
      {isUnderWay && (
        <>
          <progress max={100} value={percent} aria-label="How much is sent">
            {percent} %
          </progress>
          <Button small quiet onClick={cancel}>
            Cancel
          </Button>
        </>
      )}
    </div>
  );
}
