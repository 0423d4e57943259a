import Link from "next/link";
import { SitePage } from "@/app/_shell/site-page";
import { ActionForm } from "@/app/_ui/action-form";
import { BackLink } from "@/app/_ui/back-link";
import { Checkbox } from "@/app/_ui/checkbox";
import { EmptyState } from "@/app/_ui/empty-state";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button";
import { type InTheWay, inTheWayOfOwnErasing } from "@/lib/accounts/queries";
import { requireActor } from "@/lib/auth/current-actor";

import { erasedName } from "@/lib/erasing/words";
import { eraseAction } from "../actions";

const title = "Erase me";

export default async function Erase() {
  const viewer = await requireActor();
  const inTheWay = await inTheWayOfOwnErasing(viewer);
  return (
    <SitePage viewer={viewer} current="/account">
      {inTheWay.length > 0 && <PageTitle title={title} />}
      <Hero back={<BackLink href="/account">Your account</BackLink>}>
        <h1 className="title title--small">{title}</h1>
        <p className="lede">You can go, and take your words with you. Nobody asks why.</p>
      </Hero>
      <div className="page page-body">
        {inTheWay.length > 0 ? (
          <FirstThis inTheWay={inTheWay} />
        ) : (
          <ActionForm action={eraseAction} title={title}>
            <div className="prose">
              <h2>What goes, for good</h2>
              <ul className="bulleted">
                <li>Your name and your e-mail address, everywhere. You are signed out on every browser.</li>
                <li>What you said by name, what matters to you, why you stood as you did, and your notes.</li>
                <li>What you need, hope for and bring, what was promised to you, and your training.</li>
                <li>What you answered to the statements when you signed. Your receipts do not open any more.</li>
                <li>What you wrote in the workbook. Every earlier wording of all this goes too.</li>
              </ul>
              <h2>What stays</h2>
              <ul className="bulleted">
                <li>
                  That someone of your group was here, when, and how they stood to decisions: “{erasedName}” stands
                  there instead of your name. So the record of the others stays true.
                </li>
                <li>
                  The work of the group: decisions, notes of meetings, the brief. If your name is inside such a text,
                  ask someone at the table to take it out.
                </li>
                <li>What you said without a name. Nobody knows that it is yours, so nobody can find it.</li>
                <li>Mails that were sent already. Copies that are kept for emergencies hold you until they run out.</li>
              </ul>
              <p>
                Your seats at every table are free from today. This cannot be undone. If you come back later, you begin
                as someone new.
              </p>
              <p>
                You may want to <Link href="/account/data">read what is kept of you</Link> first, or take it along as a
                file.
              </p>
            </div>
            <Checkbox name="sure" label="Yes, erase me" />
            <SubmitButton pendingWords="Erasing …">Erase me for good</SubmitButton>
          </ActionForm>
        )}
      </div>
    </SitePage>
  );
}

function FirstThis({ inTheWay }: { inTheWay: InTheWay[] }) {
  return (
    <EmptyState title="First, someone else has to look after what you look after">
      {inTheWay.map(({ words, path }) => (
        <p key={path}>
          {words} <Link href={path}>Go there</Link>
        </p>
      ))}
    </EmptyState>
  );
}
