import "../_components/helping.css";
import Link from "next/link";
import { InsidePage, type InsidePageProps, NotTheirs } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { PageTitle } from "@/app/_ui/page-title";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { codesOf } from "@/lib/paper/queries";
import type { SeatView } from "@/lib/projects/queries";
import { usual, waysToSee } from "@/lib/statements/words";
import { mayNow, numberIn, openTable } from "../../people/_components/seats";
import { printAction } from "./actions";

type PaperProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ for?: string | string[] }> };

export default async function Paper({ params, searchParams }: PaperProps) {
  const { viewer, view } = await openTable(params);
  const { for: wanted } = await searchParams;
  const home = `/projects/${view.slug}/statements`;
  const title = "Print the statements";
  const page = { viewer, view, part: "statements", title, back: { href: home, label: "Statements" } };
  if (!mayNow(view, "statement.print")) return <NotTheirs {...page} who="hosts" />;
  const seats = view.seats.filter(({ leftOn }) => leftOn === null);
  const seat = seats.find(({ number }) => number === numberIn(String(wanted)));
  if (!seat) return <ChooseWhom page={page} seats={seats} codes={await codesOf(view)} />;
  const forSeat = `${title} for ${seat.name}`;
  return (
    <InsidePage
      {...page}
      title={forSeat}
      back={{ href: `${home}/paper`, label: title }}
      lede="Pages to read, fill in with a pen and hand back. A code at the top of each page finds this person again."
    >
      <ActionForm action={printAction.bind(null, view.slug, seat.number)} title={forSeat}>
        <Radios
          name="words"
          label="In which words?"
          defaultValue={usual}
          options={waysToSee(view.framework).map(({ key, name, lang }) => ({
            value: key,
            label: <span lang={lang}>{name}</span>,
            hint: key === usual ? undefined : "Beside the words that everyone signs.",
          }))}
        />
        <Radios
          name="size"
          label="How large?"
          defaultValue="usual"
          options={[
            { value: "usual", label: "Usual print" },
            { value: "large", label: "Large print", hint: "18 point: about twice as many pages." },
          ]}
        />
        <SubmitButton>Make the pages</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}

type ChooseWhomProps = {
  page: Omit<InsidePageProps, "children">;
  seats: SeatView[];
  codes: Awaited<ReturnType<typeof codesOf>>;
};

function ChooseWhom({ page, seats, codes }: ChooseWhomProps) {
  return (
    <InsidePage {...page} lede="For whom? Each person has pages of their own, with a code that finds them again.">
      <PageTitle title={page.title} />
      <ul className="name-links">
        {seats.map(({ number, name, signed }) => (
          <li key={number}>
            <Link href={`${page.back.href}/paper?for=${number}`}>{name}</Link>
            <span className="note">
              {signed ? "Has signed" : "Has not signed yet"}
              {codes.has(number) && ` · printed already, under the code ${codes.get(number)}`}
            </span>
          </li>
        ))}
      </ul>
    </InsidePage>
  );
}
