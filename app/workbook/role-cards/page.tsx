import "../_components/workbook.css";
import { SitePage } from "@/app/_shell/site-page";
import { BackLink } from "@/app/_ui/back-link";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { PrintButton } from "@/app/_ui/print-button";
import { currentActor } from "@/lib/auth/current-actor";
import { briefWords } from "@/lib/workbook/words";
import { RoleList } from "../_components/role-list";

export default async function RoleCards() {
  return (
    <SitePage viewer={await currentActor()} current="/workbook">
      <PageTitle title="Role cards" />
      <Hero back={<BackLink href="/workbook/practice">A practice brief</BackLink>}>
        <h1 className="title title--small">Role cards</h1>
        <p className="lede">{briefWords["eating-disorders"]}: little money, three months.</p>
        <PrintButton quiet>Print the cards</PrintButton>
      </Hero>
      <div className="page page-body">
        <h2 className="visually-hidden">The four cards</h2>
        <RoleList />
        <p className="note">
          Cut along the lines. Say what you need and why, and ask what lies behind what the others need.
        </p>
      </div>
    </SitePage>
  );
}
