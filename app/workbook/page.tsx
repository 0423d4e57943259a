import "./_components/workbook.css";
import Link from "next/link";
import { orNotFound } from "@/app/_shell/or-not-found";
import { SitePage } from "@/app/_shell/site-page";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { currentActor } from "@/lib/auth/current-actor";
import { ownWorkbook } from "@/lib/workbook/queries";
import { courseParts, partToGoOnWith } from "@/lib/workbook/rules";
import { partWords } from "@/lib/workbook/words";
import { AsTraining } from "./_components/as-training";
import { PartList } from "./_components/part-list";

type WorkbookProps = { searchParams: Promise<{ saved?: string; forgotten?: string }> };

export default async function Workbook({ searchParams }: WorkbookProps) {
  const viewer = await currentActor();
  const own = await orNotFound(ownWorkbook(viewer));
  const { saved, forgotten } = await searchParams;
  const next = partToGoOnWith(own);
  const done = courseParts.filter((part) => own[part] !== undefined).length;
  const isFinished = own["looking-back"] !== undefined;
  const hasBegun = Object.keys(own).length > 0;
  return (
    <SitePage viewer={viewer} current="/workbook">
      <PageTitle title="The workbook" />
      <Hero>
        <h1 className="title">The workbook</h1>
        <p className="lede">
          A short introduction to co-production, in {courseParts.length} parts. Read it alone or in a group, in your own
          time.
        </p>
        {viewer && hasBegun && (
          <p className="status-line">
            You have gone through {done} of {courseParts.length} parts.
          </p>
        )}
        {saved !== undefined && <Notice>Saved, for you alone. You have come to the end: thank you.</Notice>}
        {forgotten !== undefined && <Notice>Everything you wrote here is deleted.</Notice>}
        <Actions>
          {next && (
            <ButtonLink href={`/workbook/${next}`}>{hasBegun ? `Go on: ${partWords[next].name}` : "Begin"}</ButtonLink>
          )}
          {hasBegun && <Link href="/workbook/notes">Everything you wrote</Link>}
        </Actions>
      </Hero>
      <div className="page">
        <Record name="The parts" note="In any order you like.">
          <PartList own={own} showsProgress={viewer !== null} />
        </Record>
        {viewer && isFinished && <AsTraining viewer={viewer} />}
        <Record name="What you write">
          <div className="prose">
            <p>
              Each part asks you something.{" "}
              {viewer ? "Only you can read your answers" : "Sign in to write your answers: only you can read them"}.
              They stand in no list, no history and no mail. You can delete them at any time.
            </p>
            <p>You do not have to write anything.</p>
          </div>
        </Record>
      </div>
    </SitePage>
  );
}
