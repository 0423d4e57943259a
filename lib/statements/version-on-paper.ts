import type { Transaction } from "@/db/client";
import { InvalidInput } from "@/lib/errors";
import { asksTheSame } from "@/lib/framework/queries";
import { packOf } from "@/lib/paper/queries";
import { codeFrom, noSuchCode, olderPages } from "@/lib/paper/schema";

type Within = {
  tx: Transaction;
  project: Parameters<typeof asksTheSame>[1];
  seat: { number: number; name: string };
};

/** The version on the pages that were printed for this person, found by the code at their top. Throws InvalidInput. */
export async function versionOnPaper({ tx, project, seat }: Within, typed: string): Promise<string> {
  if (typed.trim() === "") refuse("Write the code that is at the top of the pages.");
  const code = codeFrom(typed);
  const pack = code === null ? null : await packOf(tx, project.id, code);
  if (!pack) refuse(noSuchCode);
  if (pack.seat !== seat.number) refuse(`These pages were printed for ${pack.name}, not for ${seat.name}.`);
  if (await asksTheSame(tx, project, pack.frameworkHash)) return pack.frameworkHash;
  refuse(olderPages);
}

function refuse(message: string): never {
  throw new InvalidInput([{ name: "code", message }]);
}
