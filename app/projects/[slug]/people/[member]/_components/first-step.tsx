import { ButtonLink } from "@/app/_ui/button";
import { PlaceCard } from "@/app/_ui/place-card";

/** What comes next for someone who has just joined. */
export function FirstStep({ slug }: { slug: string }) {
  return (
    <PlaceCard
      label="Next, when you like"
      what="Read the statements of accountability"
      actions={<ButtonLink href={`/projects/${slug}/statements`}>Read the statements</ButtonLink>}
    >
      <p>Everyone at the table answers for the same statements. You can talk about any of them before you sign.</p>
    </PlaceCard>
  );
}
