import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { ButtonLink } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { PageTitle } from "@/app/_ui/page-title";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { Viewer } from "@/lib/auth/current-actor";
import type { OwnWorkbook } from "@/lib/workbook/queries";
import { partAfter } from "@/lib/workbook/rules";
import type { Part } from "@/lib/workbook/schema";
import { partWords, questionWords } from "@/lib/workbook/words";
import { writeNotesAction } from "../actions";

type NotesFormProps = { viewer: Viewer | null; part: Part; own: OwnWorkbook };

/** The questions of a part, for whoever is signed in; the way on for everyone. */
export function NotesForm({ viewer, part, own }: NotesFormProps) {
  if (!viewer) return <SignInToWrite part={part} />;
  const kept = own[part];
  if (part === "start" && kept) return <FirstAnswer said={kept.notes.meaning} />;
  return (
    <ActionForm action={writeNotesAction.bind(null, part)} title={partWords[part].name}>
      <HiddenVersion version={kept?.version ?? 0} />
      {Object.entries(questionWords[part]).map(([name, question]) => (
        <Answer key={name} name={name} {...question} said={kept?.notes[name]} />
      ))}
      <SubmitButton>{partAfter(part) ? "Save and go on" : "Save and finish"}</SubmitButton>
    </ActionForm>
  );
}

function FirstAnswer({ said }: { said?: string }) {
  return (
    <>
      <PageTitle title={partWords.start.name} />
      <figure className="said">
        <blockquote className="said__words">
          <p className="as-written">“{said}”</p>
        </blockquote>
        <figcaption className="said__by">
          This is what you wrote, and it stays so. At the end you can say it anew.
        </figcaption>
      </figure>
      <ButtonLink href="/workbook/what-it-is">Go on</ButtonLink>
    </>
  );
}

type AnswerProps = (typeof questionWords)[Part][string] & { name: string; said?: string };

function Answer({ name, label, hint, choices, isLine, said }: AnswerProps) {
  if (choices) {
    const options = Object.entries(choices).map(([value, words]) => ({ value, label: words }));
    return (
      <Radios
        name={name}
        label={label}
        options={[...options, { value: "", label: "I have not chosen" }]}
        defaultValue={said ?? ""}
      />
    );
  }
  if (isLine) return <Field name={name} label={label} hint={hint} autoComplete="off" defaultValue={said} />;
  return <TextArea name={name} label={label} hint={hint} rows={5} defaultValue={said} />;
}

function SignInToWrite({ part }: { part: Part }) {
  const questions = Object.values(questionWords[part]);
  return (
    <div className="prose">
      <ul className="bulleted">
        {questions.map(({ label }) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
      <p>
        <Link href={`/sign-in?${new URLSearchParams({ to: `/workbook/${part}` })}`}>Sign in</Link> to write your answers
        here. Without signing in you can read everything, and answer on paper or aloud.
      </p>
    </div>
  );
}
