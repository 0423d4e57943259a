import { randomInt } from "node:crypto";
import { Button } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Field } from "@/app/_ui/field";
import type { Viewer } from "@/lib/auth/current-actor";
import { type Address, Deal } from "@/lib/practice/schema";
import { practiceBrief } from "@/lib/practice/words";
import { practiceHome } from "./practice-href";
import { PracticePage } from "./practice-page";

const title = "Practise together";

/** How many there are, and the number from which the roles are dealt. */
export function Begin({ viewer, address }: { viewer: Viewer | null; address: Address }) {
  const hasAsked = address.people !== undefined || address.deal !== undefined;
  const problems = hasAsked ? problemsOf(address) : [];
  const errorOf = (name: string) => problems.find((problem) => problem.name === name)?.message;
  return (
    <PracticePage
      viewer={viewer}
      title={title}
      hasProblems={problems.length > 0}
      lede={`${practiceBrief}: little money, three months. Four roles want four things, and all of them are right.`}
    >
      <div className="work">
        {problems.length > 0 && <ErrorSummary problems={problems} />}
        <form className="form" action={practiceHome} method="get" aria-label={title} autoComplete="off">
          <Field
            name="people"
            label="How many are you?"
            hint="From 2 to 40. Fewer than four take more than one role; more than four share them."
            inputMode="numeric"
            width="short"
            error={errorOf("people")}
            defaultValue={typed(address.people) ?? "4"}
          />
          <Field
            name="deal"
            label="The number of the deal"
            hint="One phone for all of you: leave it as it is. Each with their own: agree on one number, and all type it."
            inputMode="numeric"
            width="short"
            error={errorOf("deal")}
            defaultValue={typed(address.deal) ?? randomInt(1000, 10_000)}
          />
          <Button type="submit">Deal the roles</Button>
        </form>
        <p className="note">
          Nothing of this is stored. What you choose stands in the address of the page: close it, and it is gone.
        </p>
      </div>
    </PracticePage>
  );
}

function problemsOf(address: Address) {
  const issues = Deal.safeParse(address).error?.issues ?? [];
  return issues.map(({ path, message }) => ({ name: String(path[0]), message }));
}

const typed = (value: Address[string]) => (typeof value === "string" ? value : undefined);
