import "../_components/workbook.css";
import { SitePage } from "@/app/_shell/site-page";
import { BackLink } from "@/app/_ui/back-link";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { PrintButton } from "@/app/_ui/print-button";
import { currentActor } from "@/lib/auth/current-actor";
import { practiceBrief } from "@/lib/practice/words";
import { RoleList } from "../_components/role-list";

export default async function RoleCards() {
  return (
    <SitePage viewer={await currentActor()} current="/workbook">
      <PageTitle title="Role cards" />
      <Hero back={<BackLink href="/workbook/practice">A practice brief</BackLink>}>
        <h1 className="title title--small">Role cards</h1>
        <p className="lede">{practiceBrief}: little money, three months.</p>
        <PrintButton quiet>Print the cards</PrintButton>
      </Hero>
      <div className="page page-body">
        <h2 className="visually-hidden">The four cards</h2>
        <RoleList />
        <ol className="numbered">
          <li>Cut along the lines, and deal the cards face down. Nobody gets the role that they have in life.</li>
          <li>Five minutes alone: what do I need most, and what could I do without?</li>
          <li>Each says what they need, and why. Nobody answers yet.</li>
          <li>Put all cards on the table. Mark together where two or more meet, and where they pull apart.</li>
          <li>Decide together on three things that will be done. Who gave something up? Did anyone thank them?</li>
          <li>Step out of your role and tell each other how it felt.</li>
        </ol>
      </div>
    </SitePage>
  );
}
