import type { Finding } from "@/lib/ledger/finding";

/** So many are named: a pack that is wrong from one end to the other would fill any memory with the same. */
const mostNamed = 200;

/** What was found, as far as it is named, and how much more there is. */
export class Findings {
  readonly named: Finding[] = [];
  more = 0;

  push(finding: Finding): void {
    if (this.named.length < mostNamed) this.named.push(finding);
    else this.more += 1;
  }

  // One after the other: as the arguments of one call, so many as a hostile pack brings do not fit on the stack.
  pushAll(findings: Finding[]): void {
    for (const finding of findings) this.push(finding);
  }
}
