import type { Change } from "@/lib/ledger/changes";
import { type Stance, stanceWords } from "./words";

export type Stood = { name: string; stance: Stance; reason: string };

/** Who stands otherwise to the later of two decisions. */
export function stancesBetween(before: Stood[], after: Stood[]): Change[] {
  const [was, is] = [before.map(inWords), after.map(inWords)];
  const removed = was.filter((line) => !is.includes(line));
  const added = is.filter((line) => !was.includes(line));
  return removed.length + added.length === 0 ? [] : [{ label: "Who stood how", removed, added }];
}

function inWords({ name, stance, reason }: Stood): string {
  return `${name}: ${stanceWords[stance]}${reason === "" ? "" : `, “${reason}”`}`;
}
