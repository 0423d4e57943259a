import { Radios } from "@/app/_ui/radios";
import { TextArea } from "@/app/_ui/text-area";
import type { ProjectView } from "@/lib/projects/queries";
import type { Talk } from "@/lib/statements/queries";
import { whoKnows } from "../../../_components/not-alone";
import { TalkAnswer } from "../../../_components/talk-words";

type AnswerFieldsProps = { view: ProjectView; answer: "commit" | "talk" | undefined; talks: Talk[] };

/** The two answers; and, for whoever wants to talk first, room for a note. */
export function AnswerFields({ view, answer, talks }: AnswerFieldsProps) {
  const waiting = talks.find(({ answeredAt, settledAt }) => !answeredAt && !settledAt);
  const answered = talks.filter(({ answeredAt }) => answeredAt !== null);
  return (
    <>
      {answered.map((talk) => (
        <div key={talk.number}>
          <h2 className="label">You asked to talk about this</h2>
          <TalkAnswer talk={talk} timeZone={view.network.timeZone} />
        </div>
      ))}
      <Radios
        name="answer"
        label="What would you like to do?"
        large
        defaultValue={answer}
        options={[
          { value: "commit", label: "I commit to this", hint: "You are saying you will do your part." },
          {
            value: "talk",
            label: "I want to talk about this first",
            hint: `That is fine. You can still answer the rest. Only ${whoKnows(view)} will know which statement it is.`,
          },
        ]}
      />
      <div className="talk-note">
        <TextArea
          name="note"
          label="What would you like to talk about?"
          hint="You can leave this empty and say it when you meet."
          optional
          defaultValue={waiting?.note}
        />
      </div>
    </>
  );
}
