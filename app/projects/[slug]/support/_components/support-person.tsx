import type { SupportPerson as Person } from "@/lib/projects/queries";

/** Who it is, and how to reach them. */
export function SupportPerson({ person }: { person: Person }) {
  return (
    <>
      <h3 className="sub-title">{person.name}</h3>
      <p className="prose as-written">{person.reach}</p>
    </>
  );
}
