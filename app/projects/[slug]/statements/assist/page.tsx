import "../_components/helping.css";
import Link from "next/link";
import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { SeatView } from "@/lib/projects/queries";
import { mayNow, openTable } from "../../people/_components/seats";
import { findByCodeAction } from "./actions";

export default async function Assist({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const home = `/projects/${view.slug}/statements`;
  const title = "Help someone to sign";
  const page = { viewer, view, part: "statements", title, back: { href: home, label: "Statements" } };
  if (!mayNow(view, "statement.assist")) return <NotTheirs {...page} who="hosts" />;
  const others = view.seats.filter(({ number, leftOn }) => leftOn === null && number !== view.ownSeat);
  const waiting = others.filter(({ signed }) => !signed);
  const signed = others.filter((seat) => seat.signed);
  return (
    <InsidePage
      {...page}
      lede="In person, on the phone or on paper: you write down what they say. It counts like every other signature, and says that you helped."
    >
      <ActionForm action={findByCodeAction.bind(null, view.slug)} title={title}>
        <Field
          name="code"
          label="The code on their printed pages"
          hint="It is at the top of each page, such as K7Q-4MP."
          width="medium"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <SubmitButton pendingWords="Looking …">Find these pages</SubmitButton>
      </ActionForm>
      <Names title="They have not signed yet" seats={waiting} home={home} />
      {waiting.length === 0 && <p className="prose">Everyone else at this table has signed.</p>}
      <Names title="They have signed, and want to change something" seats={signed} home={home} />
      <p>
        <Link className="standalone-link" href={`${home}/paper`}>
          Print the statements for someone
        </Link>
      </p>
    </InsidePage>
  );
}

function Names({ title, seats, home }: { title: string; seats: SeatView[]; home: string }) {
  if (seats.length === 0) return null;
  return (
    <section className="names">
      <h2 className="section-title">{title}</h2>
      <ul className="name-links">
        {seats.map(({ number, name, pausedOn }) => (
          <li key={number}>
            <Link href={`${home}/assist/${number}`}>{name}</Link>
            {pausedOn && <span className="note">Taking a break. They may sign; nobody waits for it.</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
