import { Radios } from "@/app/_ui/radios";
import { TextArea } from "@/app/_ui/text-area";
import type { Statement } from "@/lib/framework/schema";

const options = [
  { value: "commit", label: "I commit to this" },
  { value: "talk", label: "I want to talk about this first" },
];

/** Every statement with its two answers; room for a note stands where the second is chosen. */
export function AnswersPart({ statements }: { statements: Statement[] }) {
  return (
    <section className="form-part" aria-labelledby="what-they-said">
      <h2 className="section-title" id="what-they-said">
        What they said
      </h2>
      {statements.map(({ id, text, easyRead }, place) => (
        <div className="assist-answer" key={id}>
          <Radios
            name={`answers.${id}.answer`}
            label={`${place + 1}. ${text}`}
            hint={easyRead && `In Easy Read: ${easyRead}`}
            options={options}
            small
          />
          <div className="assist-answer__note">
            <TextArea
              name={`answers.${id}.note`}
              label={`What they want to talk about, statement ${place + 1}`}
              hint="Only they, leads and facilitators see this."
              optional
              rows={2}
            />
          </div>
        </div>
      ))}
    </section>
  );
}
