import Link from "next/link";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import type { ProjectView } from "@/lib/projects/queries";
import type { OwnDraft } from "@/lib/statements/queries";

type NotToSignProps = { view: ProjectView; draft: OwnDraft; next: string | null };

/** Why there is nothing to sign here now, and what to do instead. */
export function NotToSign({ view, draft, next }: NotToSignProps) {
  const home = `/projects/${view.slug}/statements`;
  if (draft.signed !== null && !draft.isOpen)
    return (
      <Actions>
        <ButtonLink href={`${home}/receipt?number=${draft.signed}`}>See your receipt</ButtonLink>
        <Link href={home}>Statements</Link>
      </Actions>
    );
  if (next === null)
    return (
      <>
        <p>
          You want to talk about all of them first. That is fine: your answers are kept, and those who can help know.
          Come back after you have talked.
        </p>
        <Actions>
          <ButtonLink href={home}>Statements</ButtonLink>
        </Actions>
      </>
    );
  const place = view.framework.statements.findIndex(({ id }) => id === next) + 1;
  return (
    <Actions>
      <ButtonLink href={`${home}/sign/${next}`}>{`Go on with statement ${place}`}</ButtonLink>
      <Link href={`${home}?saved=stopped`}>Stop here and come back later</Link>
    </Actions>
  );
}
