import { Field } from "@/app/_ui/field";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import type { Day } from "@/lib/calendar/days";
import type { Reflection } from "@/lib/reflections/queries";
import { lookedBackAts } from "@/lib/reflections/schema";
import { lookedBackAtWords, partWords } from "@/lib/reflections/words";

const moments = lookedBackAts.map((value) => ({ value, label: lookedBackAtWords[value] }));

type ReflectionFieldsProps = { today: Day; reflection?: Reflection };

/** What went badly comes first: it is the part that is easily left out. */
export function ReflectionFields({ today, reflection }: ReflectionFieldsProps) {
  return (
    <>
      <Select
        name="lookedBackAt"
        label="When in the work"
        width="medium"
        empty="Choose"
        options={moments}
        defaultValue={reflection?.lookedBackAt}
      />
      <Field
        name="lookedBackOn"
        label="On"
        type="date"
        width="short"
        max={today}
        defaultValue={reflection?.lookedBackOn}
      />
      <TextArea
        name="wentBadly"
        label={partWords.wentBadly}
        hint="Be honest and kind. Write what happened, not who is to blame."
        defaultValue={reflection?.wentBadly}
      />
      <TextArea
        name="advantages"
        label={partWords.advantages}
        hint="What came of it that one group alone would not have reached?"
        optional
        defaultValue={reflection?.advantages}
      />
      <TextArea
        name="disadvantages"
        label={partWords.disadvantages}
        hint="Time, cost, effort: what was hard because you did it together?"
        optional
        defaultValue={reflection?.disadvantages}
      />
      <TextArea name="keep" label={partWords.keep} optional defaultValue={reflection?.keep} />
    </>
  );
}
