import "./recording.css";
import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { FieldGroup } from "@/app/_ui/field-group";
import { Fold } from "@/app/_ui/fold";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { Radios } from "@/app/_ui/radios";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { decisionKinds, kindWords, methodHints, methods, methodWords } from "@/lib/decisions/words";
import type { Choices } from "./choices";
import { AddressRows, OptionRows } from "./row-fields";
import { StanceFields } from "./stance-fields";

/** Everything that is written down of a decision, in the order in which a group talks about it. */
export function DecisionFields({ choices }: { choices: Choices }) {
  return (
    <>
      <HiddenVersion name="briefVersion" version={choices.versions.brief} />
      <HiddenVersion name="agreementVersion" version={choices.versions.agreement} />
      <WhatPart />
      <HowPart choices={choices} />
      <OtherViewsPart />
      <WherePart choices={choices} />
      <LinksPart choices={choices} />
      <section className="form-part">
        <h2 className="section-title">When you look again</h2>
        <Field
          name="reviewOn"
          label="The day on which you look at it again"
          hint="It may stay empty, unless a group was missing."
          type="date"
          width="short"
        />
      </section>
    </>
  );
}

function WhatPart() {
  return (
    <section className="form-part">
      <h2 className="section-title">What was decided</h2>
      <Field
        name="title"
        label="The decision in a few words"
        hint="For example: Meet in a hall, two evenings a week."
        autoComplete="off"
      />
      <Select
        name="kind"
        label="What does this decision do?"
        width="medium"
        options={decisionKinds.map((value) => ({ value, label: kindWords[value] }))}
      />
      <TextArea name="decided" label="What was decided" rows={3} />
      <TextArea name="because" label="Why" rows={3} />
      <TextArea name="context" label="Why was there something to decide?" optional rows={2} />
      <OptionRows />
    </section>
  );
}

function HowPart({ choices: { groups, others } }: { choices: Choices }) {
  return (
    <section className="form-part">
      <h2 className="section-title">How it was decided</h2>
      <Radios
        name="method"
        label="By which way?"
        options={methods.map((value) => ({ value, label: methodWords[value], hint: methodHints[value] }))}
      />
      <Fold names={["votes", "delegatedTo"]} summary="The votes, or who decided it for you">
        <FieldGroup name="votes" legend="The votes" hint="Only when you voted.">
          <div className="vote-fields">
            <Field name="votes.for" label="For" width="short" inputMode="numeric" autoComplete="off" />
            <Field name="votes.against" label="Against" width="short" inputMode="numeric" autoComplete="off" />
            <Field name="votes.abstained" label="Neither" width="short" inputMode="numeric" autoComplete="off" />
          </div>
        </FieldGroup>
        <Field
          name="delegatedTo"
          label="Who decided"
          hint="Only when you asked someone to decide."
          autoComplete="off"
        />
      </Fold>
      <StanceFields groups={groups} others={others} />
    </section>
  );
}

function OtherViewsPart() {
  return (
    <section className="form-part">
      <h2 className="section-title">Who saw it differently</h2>
      <TextArea
        name="dissent"
        label="Who saw it differently, and how?"
        hint="In full, in their own words if you can. It stands beside the decision for good."
        rows={4}
      />
      <Checkbox small name="dissentNone" value="on" label="We asked: nobody saw it differently" />
      <TextArea
        name="conflicts"
        label="Conflicts of interest"
        hint="Is there someone to whom it brings or costs something, beyond the work itself?"
        rows={2}
      />
      <Checkbox small name="conflictsNone" value="on" label="We asked: there were none" />
    </section>
  );
}

function WherePart({ choices: { today, meetings, proposers } }: { choices: Choices }) {
  return (
    <section className="form-part">
      <h2 className="section-title">When and where</h2>
      <Field name="decidedOn" label="Decided on" type="date" width="short" max={today} />
      <Select name="meeting" label="In which meeting?" empty="Outside a meeting" options={meetings} />
      <Select
        name="proposedBy"
        label="Who brought it up?"
        optional
        empty="Nobody is named"
        options={proposers}
        width="medium"
      />
    </section>
  );
}

function LinksPart({ choices: { voices, aims } }: { choices: Choices }) {
  return (
    <section className="form-part">
      <h2 className="section-title">What it stands on</h2>
      {voices.length > 0 && (
        <Fold names={["voices"]} summary="What people said">
          <FieldGroup name="voices" legend="What people said that it goes back to" hint="Tick as many as you like.">
            {voices.map(({ number, words }) => (
              <Checkbox small key={number} name={`voices.voice${number}`} value={String(number)} label={words} />
            ))}
          </FieldGroup>
        </Fold>
      )}
      {aims.length > 0 && (
        <Fold names={["aims"]} summary="Aims of the brief">
          <FieldGroup name="aims" legend="Which aims of the brief is it for?" hint="Tick as many as you like.">
            {aims.map(({ id, text }, place) => (
              <Checkbox small key={id} name={`aims.aim${place + 1}`} value={id} label={text} />
            ))}
          </FieldGroup>
        </Fold>
      )}
      <Fold names={["addresses"]} summary="What can be read on the web">
        <AddressRows />
      </Fold>
    </section>
  );
}
