import "../_components/workbook.css";
import Link from "next/link";
import { orNotFound } from "@/app/_shell/or-not-found";
import { SitePage } from "@/app/_shell/site-page";
import { BackLink } from "@/app/_ui/back-link";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { requireActor } from "@/lib/auth/current-actor";
import { ownWorkbook } from "@/lib/workbook/queries";
import { parts } from "@/lib/workbook/schema";
import { notesInWords, partWords } from "@/lib/workbook/words";

const title = "Everything you wrote";

export default async function OwnNotes() {
  const viewer = await requireActor();
  const own = await orNotFound(ownWorkbook(viewer));
  const written = parts
    .map((part) => ({ part, answers: notesInWords(part, own[part]?.notes ?? {}) }))
    .filter(({ answers }) => answers.length > 0);
  return (
    <SitePage viewer={viewer} current="/workbook">
      <PageTitle title={title} />
      <Hero back={<BackLink href="/workbook">The workbook</BackLink>}>
        <h1 className="title">{title}</h1>
        <p className="lede">In the workbook, for yourself. Nobody else can read this page.</p>
      </Hero>
      <div className="page">
        {written.length === 0 && (
          <Record name="Nothing yet">
            <p className="prose">
              What you write in the workbook comes together here.{" "}
              <Link href="/workbook/start">Begin with one question</Link>
            </p>
          </Record>
        )}
        {written.map(({ part, answers }) => (
          <Record key={part} name={partWords[part].name}>
            <dl className="own-notes">
              {answers.map(({ label, answer }) => (
                <div key={label}>
                  <dt className="label">{label}</dt>
                  <dd className="as-written">{answer}</dd>
                </div>
              ))}
            </dl>
          </Record>
        ))}
        {Object.keys(own).length > 0 && (
          <Record name="Delete it" onScreenOnly>
            <Link className="standalone-link" href="/workbook/forget">
              Delete everything you wrote in the workbook
            </Link>
          </Record>
        )}
      </div>
    </SitePage>
  );
}
