import Link from "next/link";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import type { PriorityLine } from "@/lib/priorities/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { speakerFor } from "./speaker";

type WhatToDoProps = { view: ProjectView; priority: PriorityLine; helped: number[]; home: string };

/** What the viewer can do with a priority that stands, for themselves and for those whom they help. */
export function WhatToDo({ view, priority, helped, home }: WhatToDoProps) {
  const { by, views, takenBackOn, hasLeft } = priority;
  if (takenBackOn !== null || hasLeft) return null;
  const own = speakerFor(view, "view", view.ownSeat, helped);
  const others = helped.flatMap((seat) => speakerFor(view, "view", seat, helped) ?? []);
  const saidBefore = views.some((one) => one.seat === view.ownSeat && one.view !== "neither");
  return (
    <div className="no-print">
      <Actions>
        {own && by.seat !== view.ownSeat && (
          <ButtonLink href={`${home}/view`}>
            {saidBefore ? "Change how it sits with you" : "Say how it sits with you"}
          </ButtonLink>
        )}
        {speakerFor(view, "change", by.seat, helped) && <Link href={`${home}/edit`}>Say it in other words</Link>}
        {speakerFor(view, "take-back", by.seat, helped) && <Link href={`${home}/take-back`}>Take it back</Link>}
        {others
          .filter(({ seat }) => seat !== by.seat)
          .map(({ seat, name }) => (
            <Link key={seat} href={`${home}/view?for=${seat}`}>
              Write down how it sits with {name}
            </Link>
          ))}
      </Actions>
    </div>
  );
}
