"use client";

import { Actions } from "@/app/_ui/actions";
import { Record } from "@/app/_ui/record";
import { SubmitButton } from "@/app/_ui/submit-button";
import { GroupRows } from "./group-rows";
import { LanguageRows } from "./language-rows";
import { StatementRows } from "./statement-rows";

/** The fields of a new version. */
export function WriteStep() {
  return (
    <>
      <Record
        name="1. Statements"
        note="A statement keeps its signatures through other words. To take one out, remove it or leave it empty."
      >
        <StatementRows />
      </Record>
      <Record
        name="2. Other languages"
        note="A language needs words for every statement. Name it here and look at what changes: then there is room for them."
      >
        <LanguageRows />
      </Record>
      <Record name="3. New groups" note="The groups that are there stay: people sit in them.">
        <GroupRows />
      </Record>
      <Record name="4. Look" note="Nothing is published yet.">
        <Actions>
          <SubmitButton name="step" value="look" pendingWords="Looking …">
            See what changes
          </SubmitButton>
        </Actions>
      </Record>
    </>
  );
}
