"use client";

import { Field } from "@/app/_ui/field";
import { TextArea } from "@/app/_ui/text-area";
import { partWords } from "@/lib/agreement/words";
import { TextRows } from "../../../_components/text-rows";

/** The parts of an agreement as its form asks for them. What they begin with, the form says. */
export function AgreementFields() {
  return (
    <>
      <TextRows
        name="culture"
        legend={partWords.culture}
        hint="One thing in each row. For example: We let each other finish. We take breaks. What is said here stays here."
        rowName={(number) => `line ${number}`}
        addWords="Add another line"
        least={3}
      />
      <TextArea
        name="deciding"
        label={partWords.deciding}
        hint="For example: We talk until nobody has a strong objection. If that takes too long, we vote, and everyone has one vote."
        rows={4}
        optional
      />
      <TextArea
        name="disagreement"
        label={partWords.disagreement}
        hint="For example: We hear both sides without interrupting. We write down what was not agreed. Someone from outside can help."
        rows={4}
        optional
      />
      <Field
        name="reviewOn"
        type="date"
        label="A day to look at it again"
        hint="Half a year from now is a good start."
        width="medium"
        optional
      />
    </>
  );
}
