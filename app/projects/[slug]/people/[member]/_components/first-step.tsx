import { ButtonLink } from "@/app/_ui/button";
import { PlaceCard } from "@/app/_ui/place-card";

/** What comes next for someone who has just joined, or who had a seat before and signs in to it for the first time. */
export function FirstStep({ slug, signedForYou }: { slug: string; signedForYou: boolean }) {
  const statements = `/projects/${slug}/statements`;
  if (signedForYou) {
    return (
      <PlaceCard
        label="Next, when you like"
        what="Look at what was written down for you"
        actions={<ButtonLink href={`${statements}/confirm`}>See what was written down</ButtonLink>}
      >
        <p>Someone helped you to sign the statements. You can say that it is right, or sign again for yourself.</p>
      </PlaceCard>
    );
  }
  return (
    <PlaceCard
      label="Next, when you like"
      what="Read the statements of accountability"
      actions={<ButtonLink href={statements}>Read the statements</ButtonLink>}
    >
      <p>Everyone at the table answers for the same statements. You can talk about any of them before you sign.</p>
    </PlaceCard>
  );
}
