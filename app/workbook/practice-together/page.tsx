import "../_components/workbook.css";
import "./_components/practice.css";
import { currentActor } from "@/lib/auth/current-actor";
import { type Address, readPractice } from "@/lib/practice/schema";
import { AllCards } from "./_components/all-cards";
import { Begin } from "./_components/begin";
import { MeetingMap } from "./_components/meeting-map";
import { OneCard } from "./_components/one-card";
import { RoundTheTable } from "./_components/round-the-table";

type PracticeProps = { searchParams: Promise<Address> };

export default async function PracticeTogether({ searchParams }: PracticeProps) {
  const [viewer, address] = [await currentActor(), await searchParams];
  const practice = readPractice(address);
  if (!practice) return <Begin viewer={viewer} address={address} />;
  const { shown } = practice;
  if (shown === "map") return <MeetingMap viewer={viewer} practice={practice} />;
  if (shown === "all") return <AllCards viewer={viewer} practice={practice} />;
  if (shown === "table") return <RoundTheTable viewer={viewer} practice={practice} />;
  return <OneCard viewer={viewer} practice={practice} person={shown} />;
}
