import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { FileField } from "@/app/_ui/file-field";
import { Radios } from "@/app/_ui/radios";
import { acceptedPages } from "@/lib/files/words";
import type { FrameworkContent } from "@/lib/framework/schema";
import { usual, waysToSee } from "@/lib/statements/words";

const channels = [
  { value: "in-person", label: "In person" },
  { value: "phone", label: "On the phone" },
  { value: "paper", label: "On paper", hint: "They filled in the pages that were printed for them." },
];

/** How they said it, in which words they read or heard it, and the page itself where there is one. */
export function HowPart({ framework, code }: { framework: FrameworkContent; code: string | undefined }) {
  return (
    <section className="form-part how-part" aria-labelledby="how-it-was-done">
      <h2 className="section-title" id="how-it-was-done">
        How it was done
      </h2>
      <Radios name="channel" label="How did they tell you?" options={channels} defaultValue={code && "paper"} />
      <div className="how-part__code">
        <Field
          name="code"
          label="The code on their pages"
          hint="It is at the top of each page, such as K7Q-4MP."
          defaultValue={code}
          width="medium"
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      <Radios
        name="seenAs"
        label="In which words did they read or hear the statements?"
        options={waysToSee(framework).map(({ key, name, lang }) => ({
          value: key,
          label: <span lang={lang}>{name}</span>,
        }))}
        defaultValue={waysToSee(framework).length === 1 ? usual : undefined}
      />
      <Checkbox name="largePrint" label="They read it in large print" small />
      <FileField
        name="file"
        label="A photo or scan of their pages"
        hint="A picture (JPEG, PNG, WebP) or a PDF of up to 15 MB. What a camera writes beside a picture, such as the place, is taken out; a PDF is kept as it is. Only they, leads and facilitators can open it."
        accept={acceptedPages}
        optional
      />
    </section>
  );
}
