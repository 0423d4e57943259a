import { Field } from "@/app/_ui/field";
import { Radios } from "@/app/_ui/radios";
import type { FrameworkContent } from "@/lib/framework/schema";
import { answerNumbers } from "@/lib/pulse/schema";
import { answerWords, statementFor } from "@/lib/pulse/words";

const options = answerNumbers.map((answer) => ({ value: String(answer), label: answerWords[answer] }));

/** The statements of a pulse, each with five answers, and one line. */
export function StatementChoices({ principles }: Pick<FrameworkContent, "principles">) {
  return (
    <>
      {principles.map((principle) => (
        <Radios
          key={principle.id}
          name={`answers.${principle.id}`}
          label={statementFor(principle)}
          hint={`On: ${principle.name}`}
          options={options}
          small
        />
      ))}
      <Field
        name="line"
        label="One line, if you like"
        hint="Everyone here reads it once the pulse closes, from five answers on. The words may show who wrote them."
        optional
        autoComplete="off"
      />
    </>
  );
}
