import type { ComponentType } from "react";
import { notHere } from "@/app/_shell/not-here";
import { orNotFound } from "@/app/_shell/or-not-found";
import { currentActor } from "@/lib/auth/current-actor";
import { type OwnWorkbook, ownWorkbook } from "@/lib/workbook/queries";
import { isPart } from "@/lib/workbook/rules";
import type { Part } from "@/lib/workbook/schema";
import { Definitions } from "../_components/definitions";
import { EightAreas } from "../_components/eight-areas";
import { Ladders } from "../_components/ladders";
import { PartPage } from "../_components/part-page";
import { PracticeBrief } from "../_components/practice-brief";
import { Principles } from "../_components/principles";
import { Statements } from "../_components/statements";
import { ThenAndNow } from "../_components/then-and-now";
import { ThreeWays } from "../_components/three-ways";
import { WhyWeAsk } from "../_components/why-we-ask";

type PartProps = { params: Promise<{ part: string }>; searchParams: Promise<{ saved?: string }> };

const contents: Record<Part, ComponentType<{ own: OwnWorkbook }>> = {
  start: WhyWeAsk,
  "what-it-is": Definitions,
  principles: Principles,
  statements: Statements,
  ladders: Ladders,
  "from-consultation": ThreeWays,
  facilitating: EightAreas,
  practice: PracticeBrief,
  "looking-back": ThenAndNow,
};

export default async function WorkbookPart({ params, searchParams }: PartProps) {
  const { part } = await params;
  if (!isPart(part)) notHere();
  const viewer = await currentActor();
  const own = await orNotFound(ownWorkbook(viewer));
  const { saved } = await searchParams;
  const Content = contents[part];
  return (
    <PartPage viewer={viewer} part={part} own={own} saved={saved !== undefined}>
      <Content own={own} />
    </PartPage>
  );
}
