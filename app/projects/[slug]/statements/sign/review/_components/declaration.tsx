import Link from "next/link";
import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { Actions } from "@/app/_ui/actions";
import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { ProjectView } from "@/lib/projects/queries";
import { answersInBrief } from "@/lib/statements/rules";
import type { StatementAnswer } from "@/lib/statements/seal";
import { buttonWords, declaration } from "@/lib/statements/words";

type DeclarationProps = { view: ProjectView; answers: StatementAnswer[]; home: string };

/** One's name under the answers as they are shown here. */
export function Declaration({ view, answers, home }: DeclarationProps) {
  const own = view.seats.find(({ number }) => number === view.ownSeat);
  const group = groupsAtTable(view).find(({ key }) => key === own?.group);
  const commits = answers.filter(({ answer }) => answer === "commit").length;
  return (
    <section className="declaration" aria-labelledby="your-name">
      <h2 className="section-title" id="your-name">
        Your name on it
      </h2>
      <input type="hidden" name="framework" value={view.frameworkHash} />
      <input type="hidden" name="answers" value={answersInBrief(answers)} />
      <p>
        I am signing as <strong>{own?.name}</strong>, {group?.one}.
      </p>
      {declaration.words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Field
        name="name"
        label="Write your name"
        hint={`As it stands at your seat: ${own?.name}. Capitals and spaces do not matter.`}
        autoComplete="name"
      />
      <Checkbox name="agree" label={declaration.agreed} />
      <Actions>
        <SubmitButton pendingWords="Signing …">{buttonWords(commits)}</SubmitButton>
        <Link href={`${home}?saved=stopped`}>Not now. Keep my answers</Link>
      </Actions>
    </section>
  );
}
