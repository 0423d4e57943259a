import { Field } from "@/app/_ui/field";
import { TextArea } from "@/app/_ui/text-area";
import type { PriorityLine } from "@/lib/priorities/queries";
import type { Speaker } from "./speaker";

/** What matters, and why. */
export function PriorityFields({ speaker, priority }: { speaker: Speaker; priority?: PriorityLine }) {
  return (
    <>
      <p className="prose">
        {speaker.isOwn
          ? "Everyone at the table reads it, with your name."
          : `Write it as ${speaker.name} says it, and read it back to them. Everyone at the table reads it, with their name. The history says that you wrote it down.`}
      </p>
      <Field
        name="what"
        label={speaker.isOwn ? "What matters most to you in this work?" : `What matters most to ${speaker.name}?`}
        hint="In a few words. For example: Evenings, not mornings."
        autoComplete="off"
        defaultValue={priority?.what}
      />
      <TextArea
        name="why"
        label="Why it matters"
        optional
        hint="What lies beneath it? That is where others can meet you."
        rows={4}
        defaultValue={priority?.why}
      />
    </>
  );
}
