import { listWithAnd } from "@/lib/checklist/words";

/** Names those whom no mail reaches, for whoever sends it; nothing when it reaches all. */
export function HandItOver({ people }: { people: { name: string }[] }) {
  if (people.length === 0) return null;
  return (
    <p className="prose no-print">
      <strong>No mail reaches {listWithAnd(people.map(({ name }) => name))}.</strong> Print the meeting’s page and hand
      it over, or call.
    </p>
  );
}
