import { consultingKinds } from "@/lib/engagement/schema";
import { kindWords } from "@/lib/engagement/words";

/** The eight ways to consult, as a reminder. */
export function WaysToConsult() {
  return (
    <p>
      <strong>Eight ways to consult:</strong> {consultingKinds.map((kind) => kindWords[kind].toLowerCase()).join(", ")}.
      Consulting is asking; others decide. Co-producing is working it out and deciding together. A blend can ask many
      and decide with some.
    </p>
  );
}
