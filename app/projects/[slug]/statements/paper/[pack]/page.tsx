import "./_components/pack.css";
import Link from "next/link";
import { InsidePage } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { PageTitle } from "@/app/_ui/page-title";
import { PrintButton } from "@/app/_ui/print-button";
import { printedStatements } from "@/lib/paper/queries";
import { usual, waysToSee } from "@/lib/statements/words";
import { openTable } from "../../../people/_components/seats";
import { Pack } from "./_components/pack";

type PackProps = {
  params: Promise<{ slug: string; pack: string }>;
  searchParams: Promise<{ words?: string | string[]; size?: string | string[] }>;
};

export default async function PrintedPack({ params, searchParams }: PackProps) {
  const { viewer, view } = await openTable(params);
  const printed = await orNotFound(printedStatements(view, (await params).pack));
  const { words = usual, size } = await searchParams;
  const way = waysToSee(printed.framework).find(({ key }) => key === words);
  const title = `Pages for ${printed.name}`;
  const home = `/projects/${view.slug}/statements`;
  return (
    <InsidePage
      viewer={viewer}
      view={view}
      part="statements"
      title={title}
      back={{ href: `${home}/paper`, label: "Print the statements" }}
      lede={
        <>
          Their code is <strong className="nowrap">{printed.code}</strong>.
        </>
      }
    >
      <PageTitle title={title} />
      <div className="pack-help">
        <p>Print this page from your browser’s menu. Only the pages below are printed.</p>
        <p className="actions">
          <PrintButton>Print the pages</PrintButton>
          <Link className="standalone-link" href={`${home}/assist/${printed.seat}?code=${printed.code}`}>
            Write down what they filled in
          </Link>
        </p>
      </div>
      <Pack view={view} printed={printed} way={way ?? null} isLarge={size === "large"} />
    </InsidePage>
  );
}
